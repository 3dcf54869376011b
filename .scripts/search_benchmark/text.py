"""Made-up help-desk text whose words are as frequent, and whose characters as often neighbours, as in real text."""
import itertools, random

# The words that help desks live on come first, for a word's rank is its place in its list.
KOREAN = """환불 해지 결제 구독 취소 고객센터 문의 신청 확인 전화 상담 계정 로그인 비밀번호 이메일 요금 배송 주문 회원 탈퇴 앱 웹사이트 메뉴 버튼 화면
번호 상품 기간 이용 서비스 정보 변경 등록 인증 문자 카드 은행 계좌 금액 한도 수수료 위약금 약관 쿠폰 포인트 적립 할인 영수증 반품 교환 파손 지연
택배 주소 예약 일정 좌석 수하물 대출 이자 송금 충전 잔액 분실 신고 재발급 유심 로밍 인터넷 속도 와이파이 기기 다운로드 오류 메시지 캡처 첨부
답변 상담원 채팅 메신저 카카오톡 운영 시간 평일 주말 공휴일 점심 소비자 민원 접수 처리 결과 심사 승인 거절 사유 증빙 자료 보관 삭제 개인정보 설정""".split()
SYLLABLES = ("가각간감강개거건검결경계고공과관교구국군권규금기길나내노단달담당대도동등량력련로록료류리림마만망매면명모목무문물미민반발방배백번법변별병보복본부분불비"
             "사산상생서석선설성세소속수순술습시식신실심안양업여역연영예오외요용우운원위유육음의이익인일임입자작장재저적전절점정제조종주준중증지직진질집차착찬참창책처천철청체초총최추축출충취치"
             "친침칭타탁태택토통퇴투특파판편평포표품풍필하학한합항해행향허현협형호화확환활회획효후훈휴희")
PARTICLES = ["을", "를", "이", "가", "은", "는", "에", "에서", "으로", "로", "의", "도", "과", "와", "하려면", "하고", "해서", "하면", "한", "할", "받은", "되지", "된", "부터", "까지"]
KOREAN_ENDS = ["하세요.", "합니다.", "됩니다.", "할 수 있습니다.", "되지 않습니다.", "해 주세요.", "입니다."]
KOREAN_ASKS = ["하나요?", "되나요?", "인가요?", "할 수 있나요?", "어떻게 하나요?", "언제 되나요?", "안 돼요", "하고 싶어요"]

CHINESE = """退款 退订 取消 会员 支付 订阅 客服 申请 确认 电话 咨询 账户 登录 密码 邮箱 费用 配送 订单 注销 应用 网站 页面 点击 选择 号码 商品 时间 使用 服务 信息
修改 添加 验证 短信 银行卡 银行 余额 金额 额度 手续费 违约金 协议 优惠券 积分 折扣 发票 退货 换货 破损 延迟 快递 地址 预订 日期 座位 行李 贷款 利息 转账 充值
丢失 挂失 补办 漫游 宽带 网速 设备 下载 错误 提示 截图 附件 答复 人工 在线客服 微信 工作日 周末 节假日 消费者 投诉 提交 处理 结果 审核 批准 拒绝 原因 凭证 资料
保存 删除 隐私 设置 会员中心 自动续费 支付宝 重新 开通 暂停""".split()
CHARACTERS = ("的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开"
              "但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东"
              "声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王")
CHINESE_ENDS = ["。", "，", "。", "，", "。", "；"]
CHINESE_ASKS = ["怎么办？", "吗？", "怎么取消？", "需要多久？", "在哪里？", "可以吗？"]

ENGLISH = """refund cancel subscription payment account support phone email password login order delivery charge plan member request confirm button page website number product period
service information change register verify message card bank amount limit fee penalty terms coupon points discount receipt return exchange damage delay parcel address booking date seat luggage loan
interest transfer balance lost report replace roaming internet speed device download error screenshot attach answer agent chat messenger hours weekday weekend holiday consumer complaint submit process
result review approve reject reason evidence document keep delete privacy setting billing renew pause resume upgrade invoice tracking customer contact help open press choose follow wait check sign start enter""".split()
GLUE = "the a to you your is in of and for on it can be not with if or from this that will at by we when are after".split()
STEMS = "act add adjust allow appear apply arrange assign assist avail block call carry claim clear collect complete connect consider contain continue correct cover create credit declare decline depend describe detail direct display edit enable end ensure expect expire explain extend fill find format forward give grant group handle hold include inform issue join last learn leave link list load locate lock manage mark match mention move name note notice obtain offer operate pack pass pick place post prepare present print protect prove provide purchase quote raise reach read receive record reduce refer relate release remain remind remove repair repeat reply represent require reserve reset resolve respond restore restrict save scan search secure select send separate set share show solve specify stop store suggest supply suspend switch take test track travel treat turn type update use value view visit warn watch work write".split()
SUFFIXES = ["", "ed", "ing", "s", "er", "able", "ment"]


def zipf(words, exponent=1.0):
    return words, list(itertools.accumulate(1 / (rank + 2) ** exponent for rank in range(len(words))))


def vocabularies(seed):
    """By language: words and their cumulated weights."""
    source = random.Random(f"words {seed}")
    korean = list(dict.fromkeys(KOREAN + ["".join(source.choices(SYLLABLES, k=source.choice([2, 2, 2, 3, 4]))) for _ in range(5000)]))
    chinese = list(dict.fromkeys(CHINESE + ["".join(source.choices(CHARACTERS, k=source.choice([1, 2, 2, 2, 3]))) for _ in range(5000)]))
    rest = [stem + suffix for stem in STEMS + ENGLISH for suffix in SUFFIXES]
    source.shuffle(rest)
    glued = [word for pair in itertools.zip_longest(GLUE, ENGLISH) for word in pair if word]
    return {"ko": zipf(korean), "zh": zipf(chinese), "en": zipf(list(dict.fromkeys(glued + rest)))}


def services(seed):
    source = random.Random(f"services {seed}")
    names = ["".join(source.choices(SYLLABLES, k=3)) for _ in range(90)] + ["".join(source.choices(CHARACTERS, k=3)) for _ in range(70)]
    return names + [(source.choice(STEMS) + source.choice(["ly", "io", "hub"])).capitalize() for _ in range(40)]


class Writer:
    def __init__(self, seed):
        self.source = random.Random(f"text {seed}")
        self.words = {language: self.stream(*words) for language, words in vocabularies(seed).items()}

    def stream(self, words, weights):
        while True:
            yield from self.source.choices(words, cum_weights=weights, k=100_000)

    def sentences(self, language, length, isQuestion):
        random_, next_word = self.source.random, self.words[language].__next__
        choice = self.source.choice
        parts, count = [], 0
        since = 0
        while count < length:
            word = next_word()
            since += 1
            if language == "zh":
                if since >= 4 and random_() < 0.25:
                    word += choice(CHINESE_ENDS)
                    since = 0
            elif language == "ko":
                if since >= 5 and random_() < 0.3:
                    word += choice(KOREAN_ENDS)
                    since = 0
                elif random_() < 0.65:
                    word += choice(PARTICLES)
                word += " "
            else:
                word += ". " if since >= 7 and random_() < 0.2 else " "
            parts.append(word)
            count += len(word)
        text = "".join(parts)[:length].rstrip(" ，；。")
        if isQuestion:
            return text + choice({"ko": KOREAN_ASKS, "zh": CHINESE_ASKS, "en": ["?"]}[language])
        if random_() < 0.03:
            text += f" 1500-{self.source.randrange(10_000):04}"
        if random_() < 0.03:
            text += f" {self.source.randrange(1, 300)},000원"
        return text + ("。" if language == "zh" else ".")


def write(path, entries, seed):
    writer, names = Writer(seed), services(seed)
    source = random.Random(f"entries {seed}")
    with open(path, "w", encoding="utf-8") as file:
        for number in range(entries):
            share = source.random()
            language = "ko" if share < 0.45 else "zh" if share < 0.80 else "en"
            question = writer.sentences(language, source.randint(8, 36), True)
            answer = writer.sentences(language, source.randint(60, 300), False)
            file.write(f"{number}\t{names[source.randrange(len(names))]}\t{question}\t{answer}\n")
