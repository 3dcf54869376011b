"""What stands in the search field after each key, as people type it."""
import random

import hangul, text

CLASSES = ["literal", "several", "question", "miss", "slip", "choseong", "composing", "layout", "pinyin"]
QUERIES = 60  # of each class

PINYIN = dict(zip(
    "退款 退订 取消 会员 支付 订阅 客服 申请 确认 电话 咨询 账户 登录 密码 邮箱 费用 配送 订单 注销 应用 网站 页面 号码 商品 时间 服务 信息 修改 验证 短信 银行卡 余额 额度 手续费 违约金 优惠券 积分 发票 退货 换货 快递 地址 预订 行李 贷款 利息 转账 充值 挂失 漫游 宽带 设备 下载 在线客服 投诉 会员中心 自动续费 支付宝 重新 暂停".split(),
    "tui'kuan tui'ding qu'xiao hui'yuan zhi'fu ding'yue ke'fu shen'qing que'ren dian'hua zi'xun zhang'hu deng'lu mi'ma you'xiang fei'yong pei'song ding'dan zhu'xiao ying'yong wang'zhan ye'mian hao'ma shang'pin shi'jian fu'wu xin'xi xiu'gai yan'zheng duan'xin yin'hang'ka yu'e e'du shou'xu'fei wei'yue'jin you'hui'quan ji'fen fa'piao tui'huo huan'huo kuai'di di'zhi yu'ding xing'li dai'kuan li'xi zhuan'zhang chong'zhi gua'shi man'you kuan'dai she'bei xia'zai zai'xian'ke'fu tou'su hui'yuan'zhong'xin zi'dong'xu'fei zhi'fu'bao chong'xin zan'ting".split()))
QUESTIONS = {
    "ko": ["{a} {b} 하려면 어떻게 하나요", "{a}했는데 {b}가 안 돼요", "{a}을 {b}하고 싶은데 어디에 물어보나요", "{a} {b} 며칠 걸려요?"],
    "zh": ["怎么{a}{b}", "{a}以后{b}需要多久", "我想{a}但是{b}不行怎么办", "{a}和{b}有什么区别"],
    "en": ["how do i {a} my {b}", "where is the {a} for {b}", "can i get a {a} after the {b}", "why was my {a} {b} refused"],
}


class Typist:
    def __init__(self, texts, seed):
        self.source = random.Random(f"trace {seed}")
        self.vocabularies = text.vocabularies(seed)
        self.services = text.services(seed)
        with open(texts, encoding="utf-8") as file:
            self.lines = [line.rstrip("\n").split("\t") for line, _ in zip(file, range(20_000))]
        self.trace = []

    def language(self):
        return self.source.choices(["ko", "zh", "en"], [45, 35, 20])[0]

    def word(self, language=None):
        """Half of them as often as in the text, half of them any word."""
        words, weights = self.vocabularies[language or self.language()]
        while True:
            word = self.source.choices(words, cum_weights=weights)[0] if self.source.random() < 0.5 else self.source.choice(words)
            if len(word) > 1 and word not in text.GLUE:
                return word

    def type(self, group, query, composes=True):
        """Key by key; a syllable on its way is `composing`, whatever comes of it. Every fourth time the end is deleted and typed anew."""
        states = []
        if composes and any(map(hangul.is_syllable, query)):
            typed = hangul.keys(query)
            for count in range(1, len(typed) + 1):
                shown = hangul.composed(typed[:count])
                states.append((group if query.startswith(shown) else "composing", shown))
        else:
            states = [(group, query[:count]) for count in range(1, len(query) + 1)]
        back = []
        if len(query) > 2 and self.source.random() < 0.25:
            back = [(group, query[:-1]), (group, query[:-2]), (group, query[:-1]), (group, query)]
        self.trace += [state for state in states + back if state[1].strip()]

    def slip(self, word):
        place = self.source.randrange(len(word) - 1)
        if all(map(hangul.is_syllable, word)):
            typed = hangul.keys(word)
            place = self.source.randrange(len(typed))
            pool = hangul.VOWELS if typed[place] in hangul.VOWELS else hangul.LEADS
            typed[place] = self.source.choice([letter for letter in pool if letter in hangul.LATIN and letter != typed[place]])
            return hangul.composed(typed)
        if word.isascii() and self.source.random() < 0.5:
            return word[:place] + word[place + 1] + word[place] + word[place + 2:]
        return word[:place] + word[place + 1:] if word.isascii() else word[:place] + self.source.choice(text.CHARACTERS) + word[place + 1:]

    def piece(self):
        """Some characters of a question, from anywhere in it."""
        question = self.source.choice(self.lines)[2]
        start = self.source.randrange(max(1, len(question) - 8))
        return question[start:start + self.source.randint(2, 8)].strip() or question

    def write(self):
        for number in range(QUERIES):
            self.type("literal", self.word() if number % 3 else self.piece())
            language = self.language()
            first = self.source.choice([self.source.choice(self.services), self.word(language)])
            self.type("several", f"{first} {self.word(language)}" + (f" {self.word(language)}" if number % 3 == 0 else ""))
            self.type("question", self.source.choice(QUESTIONS[language]).format(a=self.word(language), b=self.word(language)))
            self.type("miss", {"ko": "퓂뾻쮀", "zh": "龘靐齉", "en": "xqzjvk"}[language][: 2 + number % 2] + self.word(language))
            while True:
                word = self.word()
                if len(word) > 2 or not word.isascii():
                    break
            self.type("slip", self.slip(word), composes=False)
            self.type("choseong", hangul.initials(self.word("ko") + ("" if number % 2 else " " + self.word("ko"))), composes=False)
            self.type("composing", self.word("ko"))
            self.type("layout", hangul.latin(self.word("ko")), composes=False)
            pinyin = self.source.choice(list(PINYIN.values()))
            parts = pinyin.split("'")
            forms = ["".join(parts), "".join(part[0] for part in parts), " ".join(parts), pinyin, parts[0] + "".join(part[0] for part in parts[1:])]
            self.type("pinyin", self.source.choice(forms), composes=False)
        return self.trace


def write(path, texts, seed):
    with open(path, "w", encoding="utf-8") as file:
        for group, query in Typist(texts, seed).write():
            file.write(f"{group}\t{query}\n")


def read(path):
    with open(path, encoding="utf-8") as file:
        return [tuple(line.rstrip("\n").split("\t", 1)) for line in file]
