print("helpdeck")
