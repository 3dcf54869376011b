#include "CStarterContent.h"
