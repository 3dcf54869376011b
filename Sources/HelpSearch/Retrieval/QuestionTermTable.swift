/// How many of a thousand everyday questions in Korean, English, Chinese and German contain a term, by which search
/// weighs what a small collection says too little of. Made by `.scripts/make-question-terms FOLDER` from the questions
/// of:
/// - songys/Chatbot_data (MIT): Korean
/// - songys/Question_pair (MIT): Korean
/// - Tatoeba (CC BY 2.0 FR): Korean, English, Chinese, German
/// - ash-hun/Welfare-QA (MIT): Korean
/// - PolyAI-LDN/task-specific-datasets (CC BY 4.0): English
/// - clinc/oos-eval (CC BY 3.0): English
/// - deepset-ai/COVID-QA (Apache 2.0): English, German
/// - thu-coai/CrossWOZ (Apache 2.0): Chinese
/// - thu-coai/KdConv (Apache 2.0): Chinese
/// - robo-ai/roboai-demo-faq-chatbot (MIT): German
enum QuestionTermTable {
  /// Words.
  static let words: StaticString = #"""
    you 294 i 239 what 220 is 217 the 199 du 187 ich 187 do 175 to 169 ist 160 a 149 how 139 was 137 can 136 \#
    are 127 sie 127 wie 119 das 114 it 114 my 114 t 98 why 87 me 82 es 81 s 81 that 81 have 80 this 76 kann 68 \#
    in 67 die 65 for 65 of 65 did 62 who 59 sind 56 wo 55 does 51 where 50 der 48 your 46 haben 45 there 45 on 44 \#
    with 42 bist 41 mit 41 nicht 41 hat 40 know 38 mich 38 wer 38 zu 38 at 36 hast 36 like 36 mir 36 should 36 \#
    up 36 eine 35 get 35 ein 34 will 34 be 33 from 31 want 31 when 31 or 29 darf 28 would 28 need 27 please 27 \#
    sich 27 fur 26 ihr 26 auf 25 einen 25 go 25 noch 24 wann 24 warum 24 about 23 konnen 23 am 22 don 22 tell 22 \#
    bin 21 mein 21 take 21 wird 21 habe 20 wir 20 dich 19 gibt 19 kannst 19 long 19 now 19 help 18 meine 18 we 18 \#
    any 17 going 17 much 17 see 17 still 17 an 16 deine 16 has 16 dein 15 didn 15 dir 15 isn 15 jetzt 15 they 15 \#
    think 15 could 14 tun 14 here 13 machen 13 many 13 out 13 so 13 some 13 aus 12 come 12 doing 12 etwas 11 \#
    gehen 11 good 11 something 11 all 10 ihre 10 magst 10 say 10 which 10 1 9 gut 9 us 9 were 9 2 7
    """#

  /// The first four letters of longer words.
  static let stems: StaticString = #"""
    wher 50 habe 45 ther 45 nich 42 shou 40 eine 39 welc 38 konn 37 mein 35 woul 29 plea 27 mach 26 waru 24 abou 23 \#
    dein 23 gesc 22 gefa 19 kann 19 moch 19 scho 19 some 19 thin 19 komm 18 schw 18 vers 18 goin 17 soll 17 stil 17 \#
    coul 16 gege 16 ange 15 jetz 15 besc 13 dies 13 uber 13 verl 13 wurd 13 doin 12 happ 12 etwa 11 gehe 11 mags 10 \#
    whic 10 brau 8 will 8 alle 7 real 7
    """#

  /// The first two and three syllables of words in Hangul.
  static let starts: StaticString = #"""
    어디 86 어떻 69 어떻게 69 있나 58 있나요 58 있어 58 어떤 55 얼마 55 있는 51 싶어 49 있을 38 무엇 36 하나 31 어디서 27 있을까 27 어디에 24 얼마나 22 \#
    하는 22 알고 21 해야 21 대해 20 방법 19 알려 18 하나요 18 언제 17 무엇인 16 우리 16 싶은 15 어디로 15 있다 15 되나 14 알아 14 있는데 13 필요 13 가능 12 \#
    싶은데 12 위한 12 누구 11 도와 11 대한 10 되나요 10 만약 10 받을 10 어느 10 있어요 10 제가 10 궁금 9 다른 9 싶어요 9 이상 9 하고 9 할까 9 것이 8 있다고 8 \#
    경우 7 새로 7 중에 7 하는데 7 가능한 6 가요 6 관련 6 알려주 6 위해 6 인가 6 주세 6 통해 6 필요한 6 하려 6 할때 6 합니 6
    """#

  /// What is written without spaces and punctuation: single syllables and Han characters, pairs with one of
  /// them or another character outside ASCII, triples of ASCII.
  static let grams: StaticString = #"""
    어 531 吗 516 嗎 516 吗? 511 嗎? 511 你 445 이 426 的 397 있 388 en? 358 는 347 가 346 you 332 ich 331 요 330 나 319 에 311 \#
    하 309 요? 308 을 298 지 285 the 284 hat 282 我 263 是 257 么 255 麼 255 ein 242 해 237 고 227 有 224 wha 220 std 219 \#
    这 211 這 211 야 195 什 193 什么 192 什麼 192 ist 191 sch 187 은 184 자 184 수 183 ing 182 사 174 아 170 her 168 are 167 \#
    게 166 한 166 tdu 164 서 160 che 159 sth 158 다 154 ere 152 데 152 了 150 인 150 个 149 個 149 was 148 how 146 도 146 \#
    로 144 수있 144 在 141 can 140 를 140 ine 138 cht 135 sie 135 기 134 나요 132 一 131 ens 129 哪 129 wie 128 das 124 \#
    nic 124 ann 122 oul 121 의 118 nge 116 thi 116 好 115 gen 112 면 111 tha 109 니 108 rea 107 不 107 까 107 제 107 \#
    하는 105 ind 104 nen 104 能 104 道 103 nde 102 nsi 102 ste 101 以 101 hen 100 知 100 할 100 知道 99 裡 99 里 99 무 99 \#
    der 98 n't 98 多 98 那 98 보 98 die 96 tes 96 tom 96 点 96 點 96 싶 96 고싶 95 did 94 kan 94 uld 94 디 94 ave 93 他 93 \#
    대 90 wer 88 whe 88 hav 87 sin 87 why 87 그 87 려 87 여 87 ach 86 어디 86 장 86 any 85 eth 85 想 85 정 85 ege 84 den 83 \#
    스 83 去 82 적 82 주 82 bei 81 his 81 ier 80 는데 80 out 79 ati 78 ben 78 ter 78 생 78 신 78 애 78 eit 77 ome 77 받 77 \#
    ten 76 거 76 hab 75 sen 75 ver 75 연 75 for 74 마 74 시 74 으 74 nni 73 에서 73 eic 72 one 72 时 72 時 72 oyo 71 sse 71 \#
    구 71 est 70 eyo 70 可 70 ges 69 mei 69 내 69 떻 69 떻게 69 상 69 어떻 69 这个 68 這個 68 비 68 abe 67 who 67 되 67 리 67 \#
    ani 66 our 66 过 66 過 66 만 66 ass 65 aus 65 doy 65 ers 65 esc 65 eto 65 上 65 ent 64 ess 64 rde 64 sto 64 wir 64 \#
    可以 64 mit 63 원 63 알 62 ant 61 少 61 要 61 dto 60 sic 60 enn 59 men 59 rbe 59 rei 59 多少 59 还 59 還 59 들 59 해야 59 \#
    auf 58 cou 58 enw 58 ies 58 ill 58 now 58 uch 58 und 58 么? 58 到 58 麼? 58 부 58 이있 58 일 58 있나 58 있어 58 ran 57 \#
    ung 57 呢 57 고있 57 ang 56 hei 56 下 56 금 56 우 56 ihr 55 sho 55 sit 55 떤 55 어떤 55 얼 55 얼마 55 nyo 54 oes 54 誰 54 \#
    谁 54 있는 54 중 54 com 53 doe 53 ert 53 fen 53 ith 53 nte 53 nth 53 oun 53 tda 53 하고 53 doi 52 dyo 52 hou 52 \#
    ion 52 人 52 呢? 52 싶어 52 oth 51 ren 50 些 50 說 50 说 50 안 50 전 50 진 50 chm 49 你知 49 and 48 ebe 48 hte 48 rge 48 \#
    在哪 48 end 47 hin 47 세 47 할수 47 ern 46 ret 46 tis 46 tto 46 wit 46 공 46 소 46 하나 46 ate 45 chd 45 get 45 lic 45 \#
    得 45 방 45 어요 45 bis 44 ead 44 ng? 44 oug 44 문 44 프 44 ard 43 dei 43 erd 43 ese 43 lle 43 nne 43 oin 43 ssi 43 \#
    tio 43 tth 43 war 43 哪裡 43 哪里 43 看 43 건 43 라 43 ber 42 erh 42 hre 42 nst 42 omm 42 tra 42 天 42 帮 42 幫 42 有什 42 \#
    니다 42 ast 41 cha 41 fü 41 ger 41 ite 41 mme 41 oll 41 rey 41 use 41 ür 41 청 41 at' 40 ear 40 edt 40 geh 40 \#
    has 40 kno 40 lch 40 ldi 40 lea 40 ous 40 t's 40 tde 40 tin 40 ön 40 对 40 對 40 동 40 있을 40 all 39 elc 39 ell 39 \#
    iel 39 kom 39 mic 39 wel 39 们 39 們 39 야하 39 ake 38 geb 38 ike 38 lte 38 것 38 년 38 eas 37 eat 37 eis 37 eve 37 \#
    hau 37 int 37 ive 37 kö 37 red 37 sta 37 tdi 37 tet 37 wen 37 一个 37 來 37 来 37 간 37 ata 36 chl 36 chw 36 don 36 \#
    ehe 36 ieg 36 len 36 lik 36 mir 36 ngt 36 ple 36 res 36 sei 36 sis 36 tei 36 wan 36 地 36 它 36 間 36 间 36 누 36 \#
    때 36 모 36 무엇 36 엇 36 용 36 을까 36 직 36 app 35 arb 35 ase 35 dar 35 ean 35 isi 35 ken 35 ong 35 owd 35 开 35 開 35 \#
    위 35 은어 35 ans 34 bes 34 ed? 34 era 34 gel 34 mac 34 mon 34 not 34 owm 34 rau 34 ted 34 tun 34 uss 34 wil 34 \#
    和 34 是什 34 과 34 는어 34 당 34 별 34 와 34 chi 33 eco 33 eri 33 gef 33 hme 33 ndi 33 ner 33 och 33 pen 33 sge 33 \#
    som 33 tdo 33 作 33 她 33 生 33 본 33 을수 33 ami 32 dth 32 eed 32 erg 32 erk 32 fro 32 hes 32 ird 32 mö 32 rom 32 \#
    sol 32 tge 32 tig 32 大 32 很 32 没 32 관 32 너 32 업 32 인가 32 저 32 화 32 age 31 asi 31 atd 31 ch? 31 day 31 ena 31 \#
    er? 31 nin 31 on? 31 tel 31 top 31 怎 31 找 31 가요 31 람 31 산 31 선 31 ath 30 att 30 chu 30 edi 30 iek 30 iss 30 \#
    llt 30 met 30 nee 30 ntt 30 tyo 30 wei 30 wor 30 üb 30 帮我 30 的吗 30 給 30 给 30 請 30 请 30 실 30 었 30 에대 30 으로 30 \#
    입 30 조 30 후 30 'st 29 ble 29 chn 29 chs 29 hea 29 hec 29 iem 29 man 29 nwi 29 sn' 29 wou 29 一下 29 出 29 성 29 \#
    유 29 재 29 줄 29 arf 28 atc 28 ats 28 din 28 eka 28 ema 28 erw 28 ett 28 ght 28 han 28 hmi 28 lei 28 ney 28 \#
    pro 28 rsc 28 see 28 tot 28 为 28 会 28 怎么 28 怎麼 28 會 28 样 28 樣 28 為 28 법 28 습 28 fic 27 hel 27 ieb 27 igh 27 \#
    lan 27 pla 27 rum 27 vea 27 你能 27 发 27 时间 27 是誰 27 是谁 27 發 27 近 27 这里 27 這裡 27 都 27 계 27 까요 27 남 27 디서 27 \#
    auc 26 eal 26 eca 26 eme 26 erl 26 eru 26 es? 26 lie 26 lly 26 lon 26 nes 26 oma 26 on' 26 ont 26 ort 26 rec 26 \#
    rst 26 run 26 tak 26 tar 26 tit 26 tod 26 tzt 26 zen 26 您 26 打 26 국 26 녀 26 없 26 좋 26 행 26 ain 25 eko 25 emi 25 \#
    enc 25 esi 25 geg 25 hyd 25 ied 25 ket 25 kin 25 nns 25 noc 25 ouh 25 rha 25 ris 25 sbe 25 sti 25 tze 25 us? 25 \#
    wdo 25 不是 25 候 25 問 25 时候 25 時候 25 问 25 까? 25 예 25 인데 25 치 25 했 25 abo 24 alt 24 aru 24 asm 24 cho 24 een 24 \#
    eid 24 ele 24 eng 24 erb 24 hne 24 it? 24 me? 24 nei 24 ook 24 ote 24 oto 24 rda 24 rfi 24 rin 24 rü 24 sag 24 \#
    san 24 tco 24 tih 24 ust 24 么时 24 的? 24 麼時 24 경 24 드 24 디에 24 말 24 번 24 습니 24 영 24 은데 24 터 24 회 24 ame 23 \#
    bin 23 bou 23 dum 23 ede 23 enh 23 erm 23 etz 23 fee 23 ibt 23 iha 23 ime 23 in? 23 ini 23 isa 23 isn 23 ldy 23 \#
    ore 23 ork 23 oup 23 par 23 tim 23 ure 23 vor 23 woi 23 久 23 做 23 最 23 行 23 가있 23 는지 23 면어 23 미 23 살 23 세요 23 \#
    언 23 chr 22 dis 22 dit 22 eak 22 edo 22 eni 22 gto 22 hal 22 ieh 22 mea 22 mer 22 min 22 nda 22 neh 22 nga 22 \#
    nha 22 nsc 22 nt? 22 nto 22 ool 22 owc 22 rte 22 ser 22 tan 22 tte 22 ufe 22 ute 22 yis 22 你有 22 小 22 是多 22 \#
    給我 22 给我 22 달 22 담 22 대해 22 마나 22 양 22 에게 22 준 22 art 21 atm 21 dic 21 dud 21 due 21 efo 21 eha 21 eut 21 \#
    got 21 hoo 21 iea 21 iew 21 ink 21 isc 21 mis 21 nac 21 oms 21 owi 21 re? 21 se? 21 son 21 vet 21 whi 21 yin 21 \#
    几 21 名 21 多久 21 幾 21 没有 21 개 21 결 21 되나 21 몇 21 민 21 않 21 알고 21 운 21 지않 21 트 21 bee 20 chb 20 eof 20 ffe 20 \#
    gib 20 hä 20 ice 20 ien 20 itt 20 let 20 lis 20 nce 20 ose 20 owl 20 rie 20 rne 20 rth 20 sst 20 st? 20 umi 20 \#
    yth 20 吧 20 告 20 少? 20 方 20 日 20 같 20 는사 20 방법 20 심 20 은무 20 하면 20 ahr 19 at? 19 cal 19 des 19 eei 19 eht 19 \#
    ela 19 elp 19 enk 19 etr 19 gst 19 hed 19 idn 19 iei 19 ige 19 ins 19 ire 19 lä 19 nan 19 ndo 19 nds 19 neu 19 \#
    new 19 ngs 19 nis 19 nnt 19 ost 19 rdi 19 rmi 19 seh 19 she 19 smy 19 spe 19 syo 19 tal 19 til 19 ton 19 tti 19 \#
    two 19 ugh 19 uth 19 öc 19 告诉 19 啊? 19 好吗 19 好嗎 19 我们 19 我們 19 真 19 解 19 诉 19 长 19 래 19 외 19 통 19 혼 19 ayi 18 \#
    bte 18 dir 18 dn' 18 emo 18 erf 18 eso 18 et? 18 goi 18 heb 18 hie 18 hom 18 ide 18 idi 18 iev 18 imm 18 ish 18 \#
    lau 18 lin 18 mor 18 omc 18 ouc 18 ove 18 owt 18 rag 18 rti 18 stu 18 tho 18 tog 18 tor 18 upl 18 ven 18 了? 18 \#
    吧? 18 本 18 각 18 게해 18 근 18 내가 18 니까 18 바 18 알려 18 자가 18 할까 18 ask 17 chg 17 chh 17 eac 17 ech 17 eck 17 enu 17 \#
    eon 17 erz 17 eta 17 etw 17 eun 17 fth 17 hda 17 hdi 17 hem 17 hep 17 hey 17 hri 17 hö 17 idt 17 iee 17 inb 17 \#
    ise 17 lth 17 mge 17 muc 17 ndd 17 ned 17 ngi 17 oua 17 set 17 sha 17 tos 17 twa 17 uto 17 wlo 17 ydo 17 中 17 \#
    今 17 用 17 还有 17 这是 17 這是 17 되는 17 발 17 배 17 언제 17 에가 17 오 17 이가 17 임 17 증 17 처 17 호 17 asb 16 asw 16 dot 16 \#
    dun 16 eda 16 eli 16 fin 16 het 16 hge 16 hst 16 hyi 16 inn 16 lli 16 odo 16 ood 16 ora 16 oww 16 ppe 16 ric 16 \#
    rs? 16 rt? 16 ssc 16 tme 16 tsi 16 uha 16 ydi 16 äh 16 ör 16 从 16 张 16 成 16 是吗 16 是哪 16 是嗎 16 能帮 16 구가 16 데어 16 \#
    속 16 싶은 16 았 16 엇인 16 우리 16 제가 16 죠 16 참 16 체 16 카 16 asg 15 aut 15 bra 15 du? 15 eld 15 ene 15 esa 15 ewe 15 \#
    fah 15 fra 15 gin 15 gth 15 hla 15 hle 15 iet 15 ism 15 ita 15 jet 15 nig 15 nse 15 om? 15 orr 15 owa 15 sma 15 \#
    uge 15 wmu 15 么样 15 你还 15 儿 15 把 15 晚 15 该 15 麼樣 15 가장 15 감 15 노 15 다고 15 들이 15 디로 15 야할 15 월 15 있다 15 죠? 15 \#
    질 15 취 15 피 15 alo 14 ay? 14 chz 14 dug 14 eet 14 efa 14 eib 14 eti 14 fun 14 fä 14 goo 14 is? 14 lyo 14 nam 14 \#
    nd? 14 ndw 14 ne? 14 nts 14 oft 14 ouk 14 rew 14 rsi 14 ruf 14 sau 14 spr 14 stm 14 swi 14 ual 14 udi 14 uei 14 \#
    ums 14 urc 14 vie 14 wea 14 win 14 woh 14 yar 14 är 14 üs 14 后 14 哪个 14 完 14 西 14 诉我 14 난 14 느 14 는방 14 명 14 \#
    분 14 알아 14 확 14 희 14 ash 13 asn 13 aub 13 do? 13 err 13 ewa 13 gut 13 hap 13 hos 13 ief 13 las 13 mar 13 ngo 13 \#
    ngw 13 nke 13 oda 13 off 13 ord 13 oub 13 reu 13 tob 13 ukn 13 uni 13 utt 13 wma 13 ög 13 再 13 叫 13 现 13 请问 13 \#
    가능 13 러 13 려면 13 르 13 매 13 못 13 볼 13 식 13 을알 13 인이 13 줄수 13 필요 13 하려 13 함 13 ad? 12 arr 12 atw 12 ckt 12 de? 12 \#
    dub 12 evi 12 ewi 12 fer 12 fre 12 gew 12 hew 12 hon 12 hts 12 hul 12 hun 12 lat 12 le? 12 lfe 12 mag 12 mmt 12 \#
    ohn 12 rer 12 riv 12 ses 12 too 12 ts? 12 ube 12 东 12 他们 12 关 12 明 12 東 12 样? 12 樣? 12 经 12 觉 12 这么 12 这些 12 \#
    需 12 게되 12 귀 12 까지 12 도와 12 돌 12 른 12 받을 12 어지 12 위한 12 이어 12 하지 12 해요 12 ags 11 an? 11 anz 11 ary 11 boo 11 \#
    det 11 dua 11 dus 11 e's 11 ehr 11 en' 11 eno 11 fte 11 hic 11 hrd 11 hya 11 igt 11 iß 11 kau 11 lay 11 lla 11 \#
    lst 11 lt? 11 nch 11 old 11 ouf 11 owe 11 owh 11 say 11 sde 11 sni 11 szu 11 tch 11 te? 11 tea 11 tur 11 uer 11 \#
    uns 11 urs 11 way 11 wwh 11 äl 11 ös 11 üc 11 üh 11 如 11 字 11 意 11 我一 11 我想 11 有没 11 物 11 现在 11 起 11 需要 11 긴 11 \#
    누구 11 님 11 다면 11 될 11 린 11 맞 11 버 11 새 11 술 11 에있 11 울 11 을어 11 이상 11 이제 11 추 11 하게 11 agt 10 ali 10 asd 10 \#
    eav 10 ery 10 ey? 10 gan 10 gek 10 gem 10 hoi 10 irk 10 irs 10 kto 10 liv 10 may 10 nyt 10 ois 10 omt 10 pea 10 \#
    rni 10 sdo 10 spi 10 sve 10 tri 10 tso 10 un? 10 urd 10 urn 10 wur 10 yon 10 zt? 10 呀? 10 哪些 10 在这 10 在這 10 \#
    定 10 要多 10 가지 10 군 10 내일 10 대한 10 독 10 루 10 만약 10 반 10 법을 10 어느 10 을하 10 이나 10 입니 10 작 10 점 10 쳐 10 해서 10 해주 10 \#
    히 10 'tt 9 ebo 9 esh 9 heu 9 hrt 9 hti 9 ke? 9 kli 9 les 9 ll? 9 lls 9 loo 9 mal 9 nwe 9 omo 9 oni 9 ope 9 \#
    osi 9 owo 9 pie 9 rhi 9 rit 9 rkl 9 row 9 rro 9 rtd 9 sts 9 teh 9 twe 9 wth 9 wä 9 你去 9 你最 9 几点 9 应 9 我吗 9 还是 9 \#
    里吗 9 里有 9 面 9 것이 9 궁금 9 다른 9 두 9 란 9 려고 9 로가 9 보고 9 불 9 주세 9 중에 9 지알 9 할때 9 합니 9 'sm 8 'ti 8 ady 8 alk 8 eep 8 \#
    efr 8 ego 8 fri 8 fti 8 hod 8 hot 8 irg 8 nea 8 rk? 8 teu 8 ude 8 uhe 8 une 8 uta 8 wes 8 久? 8 手 8 早 8 果 8 自 8 \#
    가어 8 게하 8 든 8 레 8 상에 8 에는 8 이지 8 편 8 bro 7 bus 7 dda 7 ehi 7 hrs 7 isb 7 jem 7 kes 7 lü 7 ogo 7 rhe 7 tag 7 前 7 \#
    那么 7 경우 7 는건 7 새로 7 애가 7 올 7 일이 7 한다 7 항 7 eih 6 ira 6 usa 6 yes 6 如何 6 感 6 是否 6 관련 6 려주 6 를알 6 요한 6 위해 6 통해 6
    """#
}
