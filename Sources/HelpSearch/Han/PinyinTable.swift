/// Mandarin readings of Han characters in pinyin, without tones, v for ü. Made by `.scripts/make-han-tables` from Unihan
/// (Unicode License v3).
enum PinyinTable {
  /// The distinct lists of readings; spaces separate lists, commas readings.
  static let readings: StaticString = #"""
    a a,e a,he,ke a,sha a,ya a,yan ai ai,dai ai,e,ei ai,nuan ai,xi ai,yi an an,chang an,guang an,han an,yan ang ao\#
     ao,niu ao,wa ao,xiao ao,yu ba ba,bo ba,pa ba,pi bai bai,bei bai,bo ban ban,bo,pan ban,pan bang bang,bei bang,\#
    beng bang,pang bang,peng bao bao,bo bao,bu,pu bao,fu bao,pao bao,pu bei bei,bi bei,bo bei,pi bei,pi,po ben ben\#
    ,bi ben,bing ben,fen ben,hang beng bi bi,bie bi,mi bi,pi bian bian,pian biao biao,pao biao,piao biao,shao bie \#
    bie,qie bin bin,bing bin,fen bing bing,ping bo bo,bu bo,fan bo,fu bo,nie bo,po bo,po,tuo bu bu,pu ca ca,cha ca\#
    ,chai cai cai,si can can,cen,shen can,chan can,chan,shan can,zan cang cang,chen cang,zang cao ce ce,jia ce,si \#
    ce,ze,zhai cen cen,chen,qin ceng ceng,cheng ceng,zeng cha cha,chai,ci cha,sha cha,zha chai chai,cuo chan chan,\#
    dan,shan chan,shan chan,tan chan,tan,xin chan,zhan chang chang,shang chang,tang chang,yang chang,zhang chao ch\#
    ao,chuo chao,jiao chao,zhao chao,zhuo che che,chi che,ju chen chen,cheng chen,lin chen,shen chen,zhen cheng ch\#
    eng,dang cheng,deng cheng,sheng chi chi,di chi,shi chi,ying chi,zhi chong chong,shuang,zhuang chong,tang chong\#
    ,yong chong,zhong chou chou,dao chou,niu chou,qiao chou,qiu chou,xiu chou,zhou chu chu,ju chu,ti chu,xu chu,zh\#
    u chua,xu chuai chuai,chuo chuai,zuo chuan chuan,chui chuan,zhuan chuang chuang,zhuang chui chui,zhui chun chu\#
    n,dui chuo chuo,ruo ci ci,ji ci,si ci,zi cong cong,zong cou cu cu,jiu cu,qu cu,zu cu,zuo cuan cuan,zan cui cui\#
    ,shuai cun cun,dun cun,ying cuo cuo,zan cuo,zhuo cuo,zuo da da,dai da,dan da,ta dai dai,tai dan dan,shan dan,s\#
    hi dan,tan dang dao dao,tao de de,dei de,di de,te den deng di di,duo di,ti di,zhai di,zhi dia,die dian dian,di\#
    e dian,tian dian,yan diao diao,niao diao,tiao diao,yao die die,she die,ye die,yi die,zha ding ding,ting ding,z\#
    heng diu dong dong,liu dong,tong dou dou,du dou,tou du du,dun du,duo du,she du,zhou duan duan,zhuan dui dui,du\#
    n dui,zui dun dun,shun dun,tun dun,zhuan duo duo,hui duo,tuo e e,o e,wu e,yan e,ye e,yi ei en eng er er,nai er\#
    ,ni fa fa,po fan fan,pan fan,po fang fang,pang fei fei,fu fen feng feng,ping fiao fo fo,fu fou fou,pi fu fu,mi\#
     fu,mian fu,piao fu,pu fu,shi fu,wu ga ga,ge ga,jia ga,jia,qie ga,ka ga,xia ga,ya,zha gai gai,ge gai,jie gan g\#
    an,han gan,qian gang gang,kang gang,zhuang gao gao,hao ge ge,ha ge,he ge,ji ge,ka,lo,luo ge,le ge,li ge,luo ge\#
    ,yi gei,ji gen geng geng,jing gong gong,hong gou gou,ju gu gu,gua gu,hu gu,jia gu,yu gua gua,guo gua,kuo gua,w\#
    a guai guai,guo guan guan,jin,qin guan,lun guan,wan guang gui gui,hui gui,jiong gui,jiu gui,ju gui,jun,qiu gui\#
    ,kui gui,que gui,wei gui,xie gun guo guo,wo ha ha,tai ha,xia hai hai,hei hai,huan hai,ke hai,li han han,kan ha\#
    ng hang,heng hang,heng,xing hang,keng hang,xiang hao hao,he he he,hu he,hu,huo he,xia hei hei,mo hen heng hong\#
     hong,jiang hou hu hu,ku hu,tie hu,xi hu,xia hu,xu hua hua,huai hua,huo hua,huo,xu huai huai,hui huai,pi huan \#
    huan,xuan huan,xun huan,yuan huang hui hui,hun hui,kuai hui,kui hui,wei hui,yue hun hun,min hun,xun huo huo,o \#
    ji ji,jie ji,qi ji,qi,zhai ji,xi ji,zhai jia jia,jie jia,jie,qia jia,qie jia,xia jia,xie jian jian,kan jian,na\#
    n jian,qian jian,xian jiang jiang,qiang jiang,xiang jiao jiao,jue jiao,qiao jiao,qiu jiao,xiao jiao,yao jiao,z\#
    huo jie jie,ju jie,jue jie,kai jie,xie jin jin,jing jin,qin jin,yin jing jing,liang jiong jiong,ke jiu ju ju,q\#
    ie ju,qu ju,zu ju,zui juan juan,jun juan,quan juan,zui jue jue,qiao jue,xue jun jun,qu jun,qun jun,sui,suo jun\#
    ,xun jun,yun ka ka,qia kai kai,qi kan kan,qian kang kao ke ke,kei ke,qiao ken ken,yin keng kong kou ku kua kua\#
    i kuan kuang kui kui,li kui,wei kun kuo kuo,shi la la,lan la,lao,luo la,xi la,zha lai lan lang lang,liang lao \#
    lao,liao lao,luo lao,mu le le,lei le,liao le,yue lei leng leng,ling li li,lian li,lie li,luo li,mao li,xi li,y\#
    ing li,yue lia,liang lian lian,qian liang liang,ying liao liao,lu lie lin ling liu liu,lu lo long long,nong lo\#
    ng,shuang lou lou,lu lou,lv lu lu,lv luan lun luo luo,lv luo,po luo,ta lv lv,shuai lve ma ma,mai ma,me,yao ma,\#
    mo ma,zi mai mai,man mai,mo man man,pan man,wan mang mang,meng mang,pang mang,wang mao mao,mo me me,mo mei mei\#
    ,mi mei,mo men men,qi men,wei meng meng,ming mi mi,ming mi,ni mian mian,min mian,sheng mian,wan miao miao,miu,\#
    mou mie mie,nie min ming miu mo mo,mu mo,wan mo,wu mou mou,mu mu na na,nai,ne,nei na,nan na,ne na,nuo nai nan \#
    nang nao nao,nu ne ne,ni nei nen nen,nin neng ni ni,niao nian nian,zhan niang niao niao,sui nie nin ning niu n\#
    ong nou nu nuan nuan,xuan nun nuo nuo,re nv nve nve,yao o o,wo ou ou,qu ou,wu pa pa,pai pai pai,po pan pan,pan\#
    g pan,pin pang pao pei pen peng peng,ping pi pi,ya pian piao piao,po,pu pie pin pin,ping ping po po,pou pou pu\#
     qi qi,qie qi,qing qi,se qi,shi qi,si qi,xi qi,xie qi,yi qi,yin qi,zhi qia qian qian,qie qian,xi qian,xian qia\#
    n,xun qian,yan qiang qiao qiao,que qiao,sao qiao,shao qie qin qin,qing qin,tan qin,zhen qing qing,zheng qiong \#
    qiong,xiong qiu qiu,you qu qu,xu quan quan,xuan que qun ran rang rao re re,ruo ren ren,shen reng ri rong rou r\#
    u rua,ruo ruan rui run ruo sa sa,sha sa,sha,suo sa,ta sa,xi sai sai,se sai,si san san,shen san,xian sang sao s\#
    ao,shao se se,shai sen seng sha sha,shan sha,suo sha,xia shai shai,shi shan shan,yan shan,zha shan,zhan shang \#
    shang,tang shao shao,tiao shao,xiao shao,zhao she she,shi she,xi she,yi she,yu she,zhe shei,shui shen shen,shi\#
     shen,xin shen,zhen sheng sheng,xing shi shi,si shi,si,yi shi,xu shi,zhi shou shou,shu shu shu,shuo shu,yu shu\#
    ,zhu shua shuai shuan shuang shui shui,shuo,yue shun shuo si si,yi song song,zhong sou su su,suo su,xiu suan s\#
    ui sun suo ta ta,tuo tai tan tan,xian tang tang,xing tao tao,yao te te,tei,tui te,teng teng ti ti,xi ti,yi ti,\#
    zhi tian tian,zhen tiao tie ting tong tong,zhong tong,zhuang tou tu tuan tui tui,tun tui,tuo tun tun,zhun tuo \#
    tuo,yu wa wai wai,wei wan wan,yu wan,yuan wang wang,you wei wei,xu wei,yi wei,yu wen weng wo wo,yuan wo,zhua w\#
    u wu,yu xi xi,xian xia xian xian,xuan xian,yin xiang xiao xiao,xue xiao,yao xie xie,xue xie,ye xin xin,xun xin\#
    g xing,ying xiong xiu xu xu,yu xu,zhu xuan xue xun xun,yin ya yan yan,ye yan,yin yan,yuan yang yao yao,you,zho\#
    u yao,yue ye ye,zhuai yi yin ying yo yo,yu yong yong,yu you yu yu,yun yu,zhou yuan yuan,yun yue yun za za,zan \#
    za,ze,zha za,zha zai zai,zi zan zang zang,zhuang zao zao,zuo ze ze,zhai ze,zuo zei zen zeng zeng,zong zha zha,\#
    zuo zhai zhai,zhi zhan zhang zhao zhao,zhe,zhu,zhuo zhao,zhe,zhuo zhao,zhou zhao,zhua zhe zhe,zhei zhen zhen,z\#
    heng zheng zheng,zhi zhi zhi,zi zhong zhou zhu zhua zhuai zhuai,zhuan zhuan zhuan,zuan zhuang zhui zhun zhuo z\#
    huo,zuo zi zi,zui zong zou zu zuan zui zun zuo
    """#

  /// For every character from U+4E00 on which list it has, counted from 1, in two digits to the base of 91; 0 is none.
  static let numbers: StaticString = #"""
    ,}%](C*P+J,Y'+)b-G+6+J,Y']#t-))T&E$^$^-[(+*C+^+^*q#k,{$}%_+q$O%^*q(w%^-((w,s#k+9&|()&P,r*c-U']'x&0&m$n$7(|-a-W\#
    #;,G%:,L-W(%(l(**H&7,},})l,U()(),B)8,},}-S,U-B'?&&(h,~*K*=*d'?&k$O$R,},~,r)[()*P,{,W,^&E(),Y'?+e%b+^'])n'c(*+^\#
    )E'?);)--c+(,o,s&7+@)g&H+|-)%+-M&J-S&r&H)-(|,}(3(g)6-)-Q+^+^&#$e-)(Q-)-/'?*P,U(%+q+z&Z&Z,r,b,r*P,r'_,:,J(B%4'q\#
    '&,}$7';)f,{,^(%,6(w,^(%,{*j#m-(,b%:(u%s)N*~*~']'],J,}+X*~(e%Z-;'}*O$b#;-G'}'x#k+$$}&3+6).#k$$-5+^+}-G&7,Z,Z,B\#
    '<,7*~*]&H&X#m%8(},}$B$=+.$=,})f)L*~&($B,w*]-U*C,R,U'i'd,x&0$$*~,J&/%G&+-U*P*?-)%Q%o,U,},e(B,}']#*,U']&7&&,j'}\#
    *C%:&7,&-U-('Z'S-)%+-/+6,L$p$G,r*`+J$=).$%,p,e,L-W-;,Z*(#A&b)w)w,b#B,k(}-V+W*s${#Z+_&A*C,}+q,}-Q%O'+);%:-W#t*s\#
    #[-H$y,L%G-W-k-(,w,.-F'4#[,B+P-),}&4-k&`*$,7)w,Z*s-&,D*]+^(<#J*?'Q'4(a,^&P,w#?&&)^'c&$#k']':'Z&r*u,4'q$y,}+^,g\#
    +W,B(@-S&E(],}$S(M&q(l,~+^)Q-W,k-(#0)+)d&#).%a$1$S,p&^-V,}+(%-,Y+q%8)3+}'v-O$+*d(N$5*$*&'},U'>('$O-O-k$^*i)3(*\#
    +e,6+W,?#m)m,_#a,=-),W%$%v*q,k&q(L,U(6,}&7(w-g*d(l-&'W(%*]+6*?+v&7,W(l&9*K#J+g*U,Y,e,j-)%G$G$^-S,s(t(l(]+q'i,j\#
    &7'Z(*,_*8'i#b$g&-&0,r#0#P-),e#['?$=-S#k(),x%+(t,G(]$$-e&P&m#P,2+e+e)L%?,$(3$s,g*A$?'>,}*P,.&H(&'x+z$='x&+-S(J\#
    (/-e(**])w).-a,R)/+s(j'W%_-c#U,U(*)l#y'i-D,{-S+@*m*$-#$O*],s+*-U$u'c'^,L-)#k+-,.,L*E,s&0,&,R%v,b$G+[(@%G-k$1,6\#
    #P,b'P,x-F$a,s-('i,k-B$y&7#[-S-e)T'],},b,p#z%j$(-O*3,:,:#P-1)*'x,L&/$=&x+u-S+v,Y&7-,+&(l*(-/'n)6#E%M,&'2'x,W+F\#
    *](3$%$e+6#P,_-&,x,$+|,w&&#k'c%8-4,&&b#h$e*,#{(i%+-&-9-e#Z+s#6$p-)-D-g+J$q(%$S+@'+-G*m,s%G,b)*#P*F'}(u)+)>*],Z\#
    ,$-#%_-[,^+F*d(',=-j*O,W(a$=&q(y*P$O$7,L']#m'Q$n,5%:'v()+?&/,Z(*%v'q'i,9(|#m&b,Z+v,Z'n)],{'}'d*d*C&0-V#*+3,}(6\#
    *&$7,}%>(%,n(N'i$e%:'q+@-4#{#h#0+(,#$^$5(^)w'}*])O,U*$*o)w$=({(i)3(P#J-)#b-6-S+q-('2*m$J(l,-,L)%$e$7*z+e'Q(l)/\#
    -6*,,&,s(i)n&#,U-/-6-,,i$X-H,i,Z&q%l(D%l)T,;$=&#%l&%'},;+q,s,s+^##%>*]%b&/)E+W%b##(%(l'P+(,J)s*u(w-)#;&^)#,W'+\#
    (^&^,2&m,g#k'_(*%M$|&/,w'i+c'],}']$7(')E*y)s-,)E&K*y$(('$(-4&g(')E-V)F&`,k)T)Q+&,~,b(@(6*&,})Q+^&m)O-U(*-,)^(K\#
    (|&7,b)Q#k%_,#&K&1#k'?$X(3'?(P,{(j*:&7)]%_,Z({*['i(%+u)I,;*P&b-`+s(%(w*m%Q(}%_&H'i,~%##*(l$q)^-`%++q%s'}(|(|*$\#
    ,W%e']&(&(&(&0(*$e-Q&0)f-S&7&0*K&0(>'P(>&H%F*K*],i(N,;#8$e']%>'+'+-:%?%Q%?*~*~$q&/*h,}'](@*]%-$e,P']%:,g'F,G(3\#
    (l-.({(~-;&K$q&7$e*s%Q+F)](}-U*:#f'x'x#N(l+F#f$7(%&g&[%?$q(Q(L%s&#-S+i*v$3$y(D'x&r$y&r(>%s'],.(%)()/-;-,%0,`(E\#
    (W*]$3$q&g'i%0(l,.&-*M$7*P$q-c&K,G#m']%s*m+G%e'i']#K,s(*'Z+['i%s%j,U&g&7+['i&P%4(>$q$n$7,<)+(l*A+F*F(K$D&g*d(3\#
    'F-B-a(u(**C(~&r'q&r'i'i,&'Z']'i,}'i-S$7'i)`(l-W(l,r*u#B&^'c,U);({'}(I,b-S%_-W*('x*s+L,}-W)`(l'~(a(a(/(K,w,D,_\#
    )d(P'x({'4+^(D'~&N#m)]$S(_-&-&)T(D,p(/*m)+#t)O$S(f(>)T%_,k,k(@,U,},p,Q+[(a)f)+*F+^']*i'n$D*u,^,}(3&((/,7(*%:,b\#
    );,p,p)3(l$G*z*u#J+L-/()#J&`,U-/,P,i&E&E#J$},},i*A(*,(&P*O%v*>&7&^%4()&^#['E#P)o$U&+(),}-0'n(B'n(P'?,Y*s&(&r*h\#
    -7(P&-'?-)&r(Q'Q%:&r(u(u+y%e()(3,W*C*4,}(D,s#`)w*4+^,p*])y+.-g+[,U'Q#B+^,W,G'E,b,G#P%'-a,b$8);)i%:']#m+j#n(P#`\#
    #t-F(=)+-()+,W&g,R,b'x'x,L#5*o-S)E,~,L+L']*w)-$S(/,b,k'}*w,U']%v*m,W+6#1,L%v,6(l-M'+(l,r,r,s+P%G-B*=,r*h,r-S$*\#
    )C,.(l+P'>,6-i%0&--,$(-,,^,s(l(3+C%M$e()'}#6&r,s+q(l$=(^(l,s,s-,+q&^(|+'*s*s&#(i%e,Z-[+6#|#|#{#{#*%8-($1']-(+l\#
    &(+c&k#;&&+-+^+e-a*s+c#`,k'g*:+u'],L+u%U++$}(K&b&a(}&g%@(K-S'q+O#;%Z(D,#$S+^-(*q*L,d'2+q,$$S(e%Q'](y'<)Z,l)A$S\#
    &P,n,x-c&R']%Q%/,7)^'>(l,;,^-B'7,{)3#()6*3'Z,}(6$^(|,@,~&-#_*i*i'x#t&6#;%o&/%v'+,6'0+o*P'<-T,~,U,U$B)j,o,W$s%b\#
    ,P'>'<,U&N,r(6)3%v&P)I#+)M$O,U&N&7'q'<$V+[)j,@,U,}%9*3(l#@--&},P*c,U%v+^(/*@,P)r##(}*y-(%G-V+^-V,5,W,}*P*K-c&c\#
    $|,L,k#&)p&C*?,},_+W'?)^%4*s(.'+-0,B%s*N*>#]&7,w'4-2'6'&()-&&7%4-V,D(<&b&B-k#t)%%_*$+}+q,Z'Z*P&#%v&q-B,W,}({-c\#
    )Z)Q-S,x']-V&T+e-1,_')'Q(M'I,(,Z%v,n,j&},t(a,}#**I+W,7'<,i%s,D'#-4-(%U*8,^#*&Z(P,r%4,_#['V)y'E,g(N%s&/']*&)d-$\#
    '2-,)%*N)A&P%w$S+L(r)h-g'4(L,_,Z(a#m-M-B(w#;)Z({+z&7#t'+';&[+p&P-(,s&b&b#P'++|$u,}#*'c,;,Z,G(l,W,&-k*q$G,U-9,r\#
    %b*P%G*i)7)`&_%b*s(a(x+|-9'L(_+@']-g,R&0($'C*P+c,L+i$=&#(l*c#0-;-$)y-),2(]+@,W,B'?#*-K*'(G-a-a+J%G';(|#$#y,^,@\#
    ,U,P%++@&b*P*P,(%:%:,{-c#[%+$l'4,r*P-M&-(x,Z*C+@(W-;-#&g*6-M+<-[)~&})/,s%G*u$:#m%Z(_,_(*,&$S,.#0()%:(<-',L)m+F\#
    -)-M(W'x'>'+%Y-V$5,E*--),~-1,x*2)T'?-/$n'Q'L'L,W'4'](Q-U,L+@,k'P%s)~,n(w-)+9$S*d,s$8*@#{(l-$$4,L)X-#*@#t(Q,W-)\#
    'x)((L-9'?,.,x'4#',j*c+<-&+v'<,b#/+|)6$1'&(D%7+9$J+(+u,D']*=,U*]+^&P-c'z(a,Q,D+q$S'2+|##''+|*i)~'4-S+3##&P)g%L\#
    #**c,7#[#6#6(u-i-M)`+u+u,$%G*P'q$X'q(>,$+F$''c#*,_*F)(&>&e,_'?'Q&}*3,Z-;$=+a*L%B)6)6'?(i%e&>,&,{#Z-#+3'q)Q,_'E\#
    );*y$m*A(a,_']-W$E(Q-i,_+q'2&=(y*d,W$e$:%:'9,p%v-j&($S'Q-6$q%$%:-),@$/'q,{,W*P'2(u,k%F'Q,~*O(3*i,p)~)++q,s-#%4\#
    -F*1-V'}*&'V,b*P%v-9,}+^'q-,#*-&(5(N-)*@%?&>##%o%>,e+3*C*C,~-i*$%G(^+}'[+('2'7,{%s*C$^']'}'2,.$=,p)G#w,.)+'Q#m\#
    -()~,~'?)G'<-M(l(~'&)n#9)`,s(l)+)%)`%:$J*I*C,^'Z)`,W%s(L,s$7-#*z%M(W+},_'r$w'L'Z-[)~,_#v(l$7$5(l,})/)n-0+v,W-?\#
    'i-0-W(^)~)n(^)$,L'Q,~*q+q*#'k'Q,e,~)m,<,<%q(B-,('*E-/$}'?'Q-,%v&}(T$},7,;,L).&}*x+%(}&b&},#&},;-(&},~'W*O-)'+\#
    -,).(1-)*m&}$o,L-,*u(L*O-,-,,r,;,;,;,<)5'Q,}'O)-)-,;,r,;,6+[*O)+(N,r-4,M&P,C,U&r*C,}%C*]*]-O-a%>*[,Y+F(P$=*Y)~\#
    )`']'c-S-S#B,p,}*i)I(6+&,@&+#X#U,$(@'K-k(I#[(%%G(%'](N%G(%'i,$(l#;,U&/-_*L#B,&(T*s,$-S,B&H*K%M&j)w,#*C(',w&3#6\#
    )+*q)f((&`,o#;$T$G(}-W&7'?-S$s(W)%)%)+#6%8*>)],g%a']'4)3$y$S(i&E,~'>%l-H&7&q,x%s%s&r$1,w,~&&&`-,%U,b(G+J+c%v#k\#
    %M'<,r(M%4(<%>(>'-)o#0,g,Z-,#E&7#;,},~'+,k$s*i&[#*#Z&+*w-&(6'c%G)<(_(/$O+F'}-M({({#u$O'E#t+^,p&}(',{)y%G-)#t,r\#
    *u+z*C*m,G(*).-Q(J$Z%_%8,$#0#y$e#Z(@-S%s,}-S,}*?']-`*P+:(*)w(L(D,&(T)w'i%n'}&K-)%v*A&b,;(j&+,r*](T#0+W%t)o,;$O\#
    ,~'W#[(u&}%U-['>#L#J-)%I)E'x+*%z&[(@-e-)'P%v,x,s#J$z)I$=%e,B,~&0-U'x'}';&K$u'i*K(i,^'P(j%j,G,n']'](N-#+}$O-&(>\#
    +v+v+^)Q%7,Q$O,;,&*w-U(l-U#E+4-7%l,2,U-Q,p&P-O#*&^,s(@,2-,,P,b(~'&(_$=*A#Z$J)+)+*3*])I)`-[+l+e)($S)>#b(%$(+e-S\#
    -G(@-&%M$J-S,W&}*c'}%G+J)f%+,s+}-@*]*c(w,L-_*d-@,k+F+F#;*O(N%_&(*w)`%o%o-j%G+[%s%s,$%F)f&/'P,$%4,{-W'i#6*c']*d\#
    (G,}*C#[%M'n,{-&,o,$(^(*'I%>*z*],p,Z,W'4#*,r%?'2+*'}(i(P)+,s,$,L'I)%)%++(l(|*z$7,p,s(i#;,G+^*~+6-^-^+[,});(F-W\#
    -^'?'?(T,}'?,k(T+c)A-j+c,}-S&b$e'n&0#P-D#`+z*x(}&7%0,Y,i,b)o,Y(Q,W,E-,)E+v%s%s,{*m,E&`&`*P)O)O,~'Z$J%5-;,2,#&7\#
    &k,x,w#Y&N+^,(,#,:,s#[,}(M&@%s'E(P-/&@#;%}(u'L%G,s*>(/'_)l&0,b&/%M*u(Q-f'L*W(>-B#U,}'n,(-8#U,W'P&-%Q,p#Z%M#6+P\#
    ,Q'$#6,U#6'n(u%s-/'n+^&/'Z#[)-%s*.*(%Z)l*]'i+}()*)$1'2,Z&(']+p+(&-,J'<-^&7)6%:*~&7(%,s'&,P-U*6%e'](I-U,x'}-/)X\#
    &5$S-.-^*%,s)g,e&/#[-),B&0,I&+,U-)&r%e#;)w-V-a-H%4)l-,,:,Z-S%v)I)`*P#[+W*h%v'4,k&&-Q)]#B)f&7(}-c-c+^*y+F,w)>'x\#
    &b+q,g,L-c(*+F*I*~,x%_'n+e']&E,^'E(/'q&`(d'i'i,})y-S']'],Z';&q(6(M,s)^({*?%v-(,s$1+W,~+^&r*u-c+s,L'<,D)(,r*{'q\#
    )-*K,Z+L(l$O,b)A&7+|)I,L(D$w$w,6){,g)m-))k*N)s(/+W-S'+%G-^%v*I,=,Z)W,U,s,U#.,s-)+q-),D(l,Z(**s-_*P,Z-a%_$=)+#*\#
    %v%v)()T$}*N(**L#y(},G#b,_+e*P'Q&(,R++,$&-&-'x,2)w*u(%'W(%*]%M,g'?,G(]#[,~$d)o&7(%).#0(^(T,~,r(*(l%M,Z'E'E-#$7\#
    +W,6%>,x,U)m$x'c,:,k-),L%G+')I%:+**i'Q,R*]$u)X&7'x%j,}-U)I'P)T#0-#,n'x,L)I-,-Q*q+^,b,B(u)E*y+q*E,L,D%$'?#6'x#J\#
    ,k,:&r$e,x*C,W-,-#+&+($S(~)I*:#6)6&`(Q*i'c+:-O-,'x+&)^-#']+v)|,Z,(*=(_)o#J#**C*I,}*F-)(i,n)>,}-G(B-&)w(l%G&r,s\#
    '}-[$=-;'+)t(a)`-M'?'?#6)t*c)6*H&b,U*d,B-F)X,Z,Z)`(y(u'E&r%F-S,k,}'E,W(Q*{,W,s$7'q)I&(&(,Z,}'Q'q&7+^#[+F+z*c(u\#
    'M,e)|%_,}#{#*){*$)6,4$^'}$y-)*I+&+()l,s,#-#*])|-.-#)T#[)9+W,g)w%e(~-,(^,s+l(}'q){(^*`-#+l'Q*u)Q(l)-,s-W(^-c'x\#
    (3(3(J-/):-c%-+{&7#R-c,_,e)O+q,##J']&b*(,o-(-['&)-+{)o)Z$}*]+e#},r-c)w&7-c(l,o#m+()l)~)~-#)-)T*$+&+}&r-D*o-)+c\#
    #0,;+s,G+',x'<,}(%-`&8-W%>'<-e&m-V%Z,G,}#J+^+^$X+W(D,n+^-('L,},4+^,Z&^$O*x&^,_-4-B#J'&,s,_'d+W$J+&'P)Q(K(O#h+x\#
    #y-6']-,'],~)Q(K*m'4-O'i&7*$#k'L)I*i'+-)+^*$'}*$-S-)#J(O*$*i)`$1(*&g*i'?,U(y+^*$-D+W,L,b(O'Q(y(6'L,},}#J*i$X#J\#
    &0%-%l+q,f%?)3%l+c*L&0-[&7+P(E'o'o-[,O-j,f+e%l%?,_'x+L&#&#&#&>'i+e$J+J+J)`&>$=(y,Z,Z(T,K,J-((y(y,x)B,J,J,J&>,x\#
    %s(Q-U()&H&b&H,=&H&H+^,~$H(C)w'},N)}(**C$.,W#[(*'x,2*s,.'x,U%Q+^+^#l'],b-O,b)w-F,W,L)>%v)(*K,.&-+h,b,;)3)3,W$.\#
    )3(*,b(*(3(y(3+h,W$G,A)w+F,D,Z(l%v'Q'Q)%&X*P*~,U'++W-)$e+z*P*~-.#B,x#5,r,U'x%v']*]&/,G*P$,*]*P$1'x*s&K,Z#6(^%?\#
    #;-k-k,w(*&K(D&`,o*L(l,4(,,s&7,j'c(},B*C#6%8(P-.*s'?*L)]#0,4(}$S*K%_'+(Q,j)E,7,o,}#`'4#;)/%v&7,p%U)+%}&#&E*u%a\#
    ,})f+^#0,L'L+b)Q(n'],7,L-(*[,Y(l,x's-Q)-'q%v%v-),b#t*d*x&0&0)o(l-(,Z+&%?+W$O,;&[(6&N,Y,~,V(_(@(a(],Z*w(J$X$X+}\#
    (|'E(*(]*P)](T(T-g&b%+,r,r&K).).(j(3%s-Q&},~%_'+-Q,L,_*C,s+s'x#Z-g(L%_-F&b,~-c-;'P-),F,w&0*q,w,.,}-S+^-4,x%v-W\#
    (@)3,s)I'+']']'L,6+[)I(A,U-)-e(^(D,s,s,L-e$1+z+&(D*i-)*P)(,;%l,W,Q$$%>+&'x(>(~,U+s*d-c,L#Z%M%0*]-&)~%0']+^+-+s\#
    -e'n(y(B$7%U$,%Z,;)(-G-F-F#6$'*s*c%+-i%?%?,W-)*?)%,^$.#m*i'q,s(a-F(|(y(y'}%F%s-j's&r,x'q,x(3+I,},o)o,{,{,})~,Z\#
    '],b(D,W%G#6-i,L,}+&%?(}'x-)-.,~+('x(l&r)%)%%M+&,W(*$7-#(Q,s,L)o*u$B%))-%M%M)~,s,s,s(Q,s$n(N$n-V'P(%,p$B$B({&^\#
    -k*d(*&^(*,U*O*O$2*q*q']+r+q#;-S-H'1,}'},p(/#;,p'}&7-0#[&<#t%Z+j&()~+^&/*6-S,W'?%:,L-G,&%8)`*?*6,5#m(u-S-V#m-S\#
    %G)`,},}*K*[(/+(+j%8-P+m*d-O+^*x,W#E%8&r$_*K-G+6,G%8,L$=+@*P-;&})E%e'>-Q,k)Q,L,R&7,}#E*K%U&^*:'P,()Q'c,-'Q-U+F\#
    )>)f#b&}-;)f#E-G(%$7&7-S'?&($r#[#[-G)Q*d$7&/)O#E$_)Z$e'x,Z(^&H*K)y'i#k#k,g&H,x'L-(-(']#2*C,6-;&q-^)`*m#[*i%o$q\#
    &r,r#?'x,k)+,U-^(L-#%C*>%M,r)X&[$y&7,7*=&-,^,}-S,4-S,j%g-k,_,;&r(L)A,6-(#t#k$O(]#[']#0+e(B-&,B+s+e*m-)-))X+u$*\#
    ,^&-()%v&z(~+C(u(_+u-S#t*m()()(##6(U)(,~(y%8)+,}$e$7,;+q,e)X$=,U&-&q(L(N#[*c,b(|(|(y)+']-#,Z,6-&(l,6,~,p,s,6%G\#
    *9'i'Q)l'Q&^)y(>#`,}*P)&&/(*,s,}-7#[,},}&#+6+^&#+^+^&^%Q,~'?&7'<,U,=$S'n#;+W%G-G(3,(&7%G)Q,Z'?$B*((%-O,})Q*u,G\#
    +L+-,n(%%Q-G'n'o*A%='o#[#[+P%:'i&`&P&&#[(K'i#f,_%=&}'o'<)Q&},G(3']']&r%>)+)+,<'Q-S'Q'Q,},},},}-.-.+F,g,P,7,s,s\#
    -)$S#y#b%Q#h*A-&*F-G-#$S$S-a,B']&,-U,},J$G#[%G(}&7,J-Q%$,J(%%8,W,p':,w'J)3'>,J$O-S,k(%,;$}-S(]$}%B*8,W%_']$=-S\#
    $}-V(]-),b'x'i+^'c#`'P&7,p,L*=,x,L,W-Q*F,.%A-Q-R#f%A$X$G'q'Q'q'Q)I)%,^#J*s,e,e#[,}(e*~%?%Z&E']*~*~$7,$,*,+&H*P\#
    +^%--S,J)A,W&(-#,2)],P-U$X,U'],U,W'c-(,G$}+t(N-)#`-S*P%+$J,#,@*])y'W,i*%(P,Z,e(B'?(>&/'I,#+s,U*3$=$q(*,}#J$B)]\#
    *?-k-?,w(*#B*()o-Q*6#t,5'?'A(*%4(u+5$^%G%8,},;-(&7']*A,g-,)w&k&7,W#[-(*h,n$}#k'P,k$e#[+e,W,$-&-e%l)`-S,}+^)u,p\#
    +^,W(a';(P)d-S,b(u,4'P%U'2(J&r';,W'q+e+q'?*q,w'Q'Q$S'c,},i&k(|'Q-c,k$S+J*.':%}(D%a,2&^*u,W*[-.*A(G%A'Q%x,_,7,s\#
    (>$()o-/)A-&-&-,*C(T*d-.-),;'x,W-M(|,.'+'2*h,.#t,}*]'Q,W#P)>,}';+s*u$O(R,U,U-((l(w'L$},}-.(l*#)o%v*w,n*],U)]$}\#
    &-#P%A%+$=)L(l']&m&m,g%?*P(J,2).,W(@&|)w*m$^%o&}-F(%,G-,'}'](^-)'Z'4*u,$,.,.)~,J$w'?'W,W$?,e,L'Q%x+|-e'i-&%M(*\#
    #{$O%A#P*h#{%:&m%s)o-/,^-_%U'P$u*o*|,g$(#`)]-e,.*d$^#P,n,L&P*],L-)-)#[,n'L)]#[,})T-&(>%>,~%v$J)E*[(D-)#**h,s*,\#
    &H-/-e+3(j&/-#(Q(Q*w&^-/+v+v*P,x+s'P']&b(*$q)w,b(>-Q-&$',p+W#m(>-,,W'W-&,w(l+:,(,~$y,k*^,#'P-/+W)^&^+P$}*F)f)f\#
    &}$S#{#{#{%+)],*-G,7#6+l)>&m*w-9()'Q(>(u*3+s*i,~)3+J,L,<)>*]+P-&*m(B%G-S)((/*P*P-)*K(y$}-($X-S,7$O*P*s*A#P#f*o\#
    'q-@$S(u*K(Q'Q*d$O,~,~,W,W%:,$%s%l%l+v(3$(,_&(&/(a(a$X'+*P,Z)](%(y,U#{(3%$,Z,$+[*C,}$e,Z)o%:,$(%+s'+'q,L,n%_*i\#
    *i(*$'(G,b-##6)E,}(|+<(6'I)L(^#*(|,s(U,Y$S-),~%8)O#*)O%l*P)`(^)L$^-S*,*,,s,w#m-S(P(P-(&7(~)Z$O'Q$7)O(^'I,n*z$7\#
    '](*'L+P,}(u)m)Q,&(3&K&M-^&P-.,U'i*t+e+&'B$O,R'x&P'i*c'Z*c-F%_*P&@%U->'c']-S(@'](Q&E%F-F*c&P'i'x-)'i,s)+'B-F,W\#
    'B$w%8*s'?'?'?%v+^,.)E'?(l&++|#a%M('+J,},}+F'?&-,s+c+c#y-3*q(e*O#=%4+$&(+(-4,B-G%Q&L-)(L&I+W$1,B&b(K,U%E*]-S*~\#
    (U)L+:,w*%#B$G*{,W*]#D'c-)&7#6,W*C-S-S%v%E-H$O'],s(P#`$B(*,P'?-.(3#;*i%:-Q-/,G)q,}+e-X*N,:%b(B+U*N&7*>#;#7-;,<\#
    (K).*c-/'?#J#k-S*A)m#t*C,#,x-O-B,w#J'4)w,{%G$S*C'c)9)I$J,r$^*s)]$e'c&7-B-W%:#x)f)y(W&7*>#B*8(|)g&k*](*+~#;,B,B\#
    #7(*-a*<-H#?#?%G)w(*(U)%'i*[-&(^*$#m-<*]':&i+^'x-Q*#&^&^*u+k%--1(C,},b$('Q*I,|+Q)g#?$S&g-S(U%s%s-S*h#0*&-O&P'q\#
    (M%_)g,4({-B)3%U,D(3({(*-S)-,r,T+}'h)o%>'q-Q']'Q,Z-)#*,B*,%0#m&[,.-O$O+0+0(I)I*&(**A'i,},6+F+),G,b$1&0'q,U(6()\#
    ,7(T'Z,;-a*N)0#;'++L)~(/-;+e,{(3#t,G#t-j,{-D)3+u,B(a+{#E'i'L%?,L,G*i*A+P({)])L&7#?(*%?,R#*(/-.-e$J$s'x,;#U)g)y\#
    +--k,R*P,Z$O%M+:).*m&K%s+c%Q*N%G-G'W'],(*[*P*8+e*](},{,r(3-Q(w&g,}'Z+G-Q)5#y,$$G#k'x,.(J,=,s%0-V(*,2*](G#?*6'x\#
    )+&l)^'x-S%;)O#~+:&m*A-,*,'i-Q()'i-),s(Q)m'<+'*C,L+3-f,n)X%I)~$1+^-e-O,},p-&#`,w'L,s-6#0,k,r,R(D$k'],.(W(W$J(>\#
    ()(),;'x'Q&Z$X,_%V,b-,*],{$1-B#P,x,L#Z(^,P*i$7&P)(-e&Z'q&`*i+&*w$^$k-F+{+{#m$e+&#I%0+:(D,x%?-S*((W'i+u*q&N,Z+p\#
    +9'})Z%v$s*,+F+}-B,&*:#B%4(l,('?-S,D'E*],P*c,2-O%v,b*,*u$1-B&P,U%}+P(B+P+e#?,x#h+u,$+/$7+|()$X$q&l#k&0+j%G*P+u\#
    -D(u$O$S&m)+)/)(-e&E'?-B$q,&'E%+)l)9'n&r-#-S#6-S)~)>$7(K$e+P,<'q)`)`-M#~(I#b'n,x&`*](y']-#(3*H*H(a%o,Z+*&r-6,}\#
    ,Z$O$O+.)o'<+q'+&q%4-j)y(|-Q'Q-^'q']$'%:%;$G#m$G(3&7(y#U&7*d#m%3-a-[,L*O*i%o)y'E,b)+'q%)+}'+*d,T'i&H-&(i)n)++F\#
    -a-<*O$w']%>+<$'*m*m'L'x*i(N%:,b(<*C#A#6(*,{%v)O+u)Q'],#-a%?,g(^#v(*,{+(,{,{)w,R'x#h*$&P-S-S(U)`'i,b({,$#?+u)+\#
    )5*{,1*:,w(i#v+e-6)y,Z(6'Z(l(W'L-#)+)%*]*]%**](^,Z-#)I*z$7,Q%),b+P)/(6)Q$S-6)-,$-h(l%M,D%>'q(3(^(l)n-S&r&r*P,p\#
    *O*O+c(C-(&E,}&^&H#B&+-Q*L%M(K)],U&b'4$(,_)Q$e&P%G,k'q)]$J()+W%s-)$S#6#?,k'q%s(u)~#[$=%M%s,}&H+6(D,s%m'],:,`%s\#
    'q(%,w,Y)]+f#**d#*-Q%G-O&7+f(y*s,i,}'q+F'q-a,}(u#[(l,`,_,P,o*P*P-D#h(3-D(_&-#B#B(^-)(^,L%b+[(y'c'?,b'c-)-O'q,R\#
    ,4%b'}$S,~&7*c-F*s-a-F%j%2+q,e-a-a*i(|-a$e%j-W&+$7'-,V+^*?-()I*=*P-F)E)3*?*C(~&7&+,n(%(%)w-g-H,}(~+L'i-),}*P-S\#
    &(*F&(-F(N+z-))c']']']'Z+%%:()-S-9,b,4,p,k&>(W&H'+,#%G,k$7+^(P,w+^,J)])],@$u,U-/#P#5-;#B'x(T+['?&+'2&r$=,n)^'W\#
    &/*i'?,},W,e,s-;&+,$+W(*,w-6#k,g-#,n*L-O(}$u'2)I-k)`#`,k'W-H-e+^+^-)&-%X)E)w$=,P%_#*#k#5-V)%,Z(P,4$B+^'P'P,n(Q\#
    ,k'q'}-S'}+J,7'<,s&E,^+D,_,{-/'Q'+'+(6,G,Z(T-V,W$R+[#t-M-M,U,G'Q'2$J,G,2-a-i-V*O(%,W+F)w,W*m*P(%&r-Q,}-S#4,G(|\#
    (w$=,J,_-6&-,n&[,},Y-/'Q,k)](Q,{-#+e,L+e*m)E)m'i*)#0,w$u,x+|*O)^'q(>&O,Q$=*P'2,s(l#-']'])L-6,b'2)f)`$})w-G'Q#O\#
    '+,n$n(y,Z,$(%*H(|,@,W,}']'P%8,{,{(l,$,7,_&-+W-H'2,},^,g+W'q#J(%,s#*,{+(+e)O,p,x#O(l$J(P%U(y,s'Z)+,W+&)%)n)/)-\#
    +D,&,s-W-.-.*s,{&[,{'?'4+e$'$'+[)>$.$0,.-i#{,k'S,~*h&/*C-.-(+**A&/&7(}&-*s,.*.,4+p-O(_(_-i)^'P,J,@$E']'_-#-e,J\#
    ,7(_(a)O)%)f%F,L)H#U-B+e+h)f-W*~#;*G%s%s%?(l&r']()#[,j$O$y+@+(-0*u*]-)&H,U$1+A,p&(,U-c(l,g#y%-*~#e,B%H-G)A$S,}\#
    &E&^%e(l*P+e&K,4'n)T,G(]())A,w)6)X+q-,'-&-#P'x%_&N,x,Z$e$u*6+e'E,e$`-W$^+s#B+s'],R'}&`'])E*C#[,J#5&+&/,}&7)m,W\#
    '?,r%b,e-O,x(|++%v)I-H&}-S$~-/-i+[+e-9%G(l)+'i$O+s*c&0-F,_,Z(L*K,#,W-S&k,_'c'c&a#M)`,},{,{+^)~#[%u,}(}#k)w(W'4\#
    #B&(-U%8$y,w&7#A)d&H*P*y+')E+L+s-M,Y-(+W&v,B-C)m*$-&%G-S-B$4%:&b#t()#6&7'i#;%s(D)l-W#[(~$5+H+q$i*?+^&k-B,x$O()\#
    +^-S(~)I(l+&+H-9#b-F-S)%%_)++[(s(^-&+e,p+k*P-O*V(l,},^-O(l+<&i(@#W*~'u#?*~#k-c$^,}$y,k-W'i-i&#&#-(&&&^(C(a-F({\#
    ,~,w'5&Z,}+^&P-4)-&7'x';&r,(&q,L(P+(#0#0(/,}-a(L-S*o,7+9+9'L'y(),o%s-_-)-6##-#'x(~-F,r*{-O%>*P*d'E&s'n-^,p+|+@\#
    -O#P,6(U(%#r#U&7++,7(3,W(_(~&0*P,P(6&H+v(w*q,6-()I#E)%*A-^%G,n,;-9#6&b#[%G'+-c-S*~#P&['i'L,G*,'c,4'],_)3'W+;$-\#
    &/+s)O,U(l(l%b*i-#+|(*,.,b(T-a+e$7&(,L(%(l#i,Y&3,(-S(](u'i-a(}(l*P#k).$}*])T*P*P#y&|$7%A&-*8#E#F'W-e$O-9'](l*A\#
    -)-)&b(6%_,&&K,J%G%0&($O-F*P-,,s-)*u,}+>*~$s(k*P-a&7(D(]-f-f-H&m&/&/$M*m)w,G&})+'2'x,}$^(*(*$R-k(w*c-S$t,r(*#S\#
    'q-a-c#h*A%Z$e$=)L'E'i&r,W%e*]%?&r%M)/-S*u)^&7&[*A+F,},B+>%s,{&7,L,L%j'c-e'i,}+Z,W,s,s$n'i$u-)'4$4,R*E#[,x'Z,k\#
    +-,w(W,s#U'Q(Q'x(Q+q&0,b,B-S'i)f)E$e'@'?(u(j,6)m-)-()I+s,n,n,w-O*E%W']'x,{$e%p-)-f,L)I,.']'x'{*q-#+''P)((e*u,^\#
    *I+^&E,$(^,P-)$J)3(*+W$e#[,b'c,}-F&7*,)Q(_+&&b'i(*+},x-O#I+@-,-c)^+v'c,x'x'P&H&--B*])6+{-,,b+&+^-S%+,P,6(~+&,&\#
    *w-D+q+[+}(D,W&b*P&N&N+{*:,(&P$u%M*'']+p&`$s*c$1*]'I)I,k&K&N-a,B*d,w%M'c'j-i%?)%#i-W+9,W'](u'Q-&*]&}&E&E,<'E*P\#
    +>%+*A-('?'n'?'L&r)~,}&N(B&r&r$')>'}%G-^(h(_$J$~(l,j*m+l&(,7&m-;+v(i)+(w)Q)($B+v(D$e,&#b)+()-M-B+e-G)>)a)|,w,4\#
    *A-W+@,W*u';'i$}'],s*c,o-#&#,p-S*d-i$}*O+e'E(Q-O-j-.+F,W$u%M&&&H)`,U*d*{(|(~*d,Z+,&(-F,B(b-/+o%o$O,&)O(*$K+v(3\#
    (3%M'Q']*,,^,B*$++-W,7-@&/*o*y';*]&b(~(a&N$e,W+[-c+6']%b(%)+'i$e-,+}+e'n,$(|*&,~,W'Q+F-i,n$O&H(*-i,}*i*O,s(i&0\#
    'Q%>']+z#m*K$O$e-X&s']'x'c*m-D'i*c%?,}#b+s+P(|(l$1)O,~,(,#)T*P,<#i'Z']*])w*$,}&N'j,~*'*m,s*P)Q-H&r$u'](Q*L%F$e\#
    &P)T-(-S'P*](i(i+.)+(l%))3)Z'Q*3)3-S&N%e-,(s&--a+u(u'n$e*m-W)+,s(l-W$J'x%v+v'I)~-))%(]'q,Z&r(*,_(}-#'i,~-(-#,^\#
    *&#m$7(^(*+l+P,L$}*u*s$$()-))/(l%))-%>(3,s(^(^-W(i(l#;)n-)(}&q*]$y'L,e-),}*]*3,k$B$e*P(>,}(3,W,k'4-)(Q(_(O+p,W\#
    #,*X*P$j$S*i(O(@(O(@$n+@&g,~,e,b-)*],_,{&P,U,$'}*3'?,.'L,k*@,W,_$j+R+F'+$e,}%v-)$w'L-S-Q$y#t,U*P#t#t,E(**]$S+<\#
    $S+<-U+z+z(l-;-)(l&r%8%v+q'i-M)`)`,x)`%$,w,2+[%8+J,k,p+e#{(3*F*[*q+v*m-/(u,}&5+b,{#{'W%:']%U-O-/,P$^#h,.'}+J,~\#
    %Q()'Q%),}%:%e'n(u#h%e'i'i+e*3%j-W,u*m,}+@*d(F,_,p%M'Q'Q&b*d'],}*3'Q%j,},_,U&m)f)I)I#*'x%e-)#[#[#[*C*C#[$7)E'2\#
    #y*C({'c-F+3)f,B,p&#+&,Z(*)f'2*q%b+@,$*?(*%s%+#[+6+6)E+3+e+e,B'4'i+}+6)3)f)E,7+&$=*O)+-F+:-F)O)+*s%U+b%G)](3)B\#
    *P*H)l*P%?,Z$n&/,w)s#h&7+W%_*m*P,~,W'&,w#0,r(D*m,r%_%:)3*m,w-/-/+m+m-Q#k-&%>+m(e)w,@&(&u,6-S*q#h-;)T%)'Q%Q'+$1\#
    -a$n,G&(%4,W,B)A*q*P+F*I'+*],U,U,p+q+(&^'n$S,U,;()+K-S-S*])Q&b,J(%(%++(6'<,#*u']#`#`&H,P-U&+,i(3'?*%*P&/,k,k*i\#
    ,},R-/-,'-,s$M$J%:-(%r'?'Z*P)f*.)K%7)T)Q$X*=#[+@-S*?*:-_-0&`(~)K-;&0*3(l).$$&0,L'?)`)I+e(*-0,B,B,B'4(l)Q,}&&&-\#
    -(,2-S-H&b-F,s+q(P('(*,b*q,}'c-U*u#r'Q#^#U-;-W(e-(&b'<&H&&)E+q'?*K$y&(-S+v*$$O(}*>#m*P+q)w(*+.-W+[(i,n(3&7*:)]\#
    ,#,w']-&&m#Z,o)')+%:)1,b*L-;(%,~*:'x,{'Q'Q-4$O,~,L'>'i,w({+q']&#,g&7+2*S-S,~,U,X(C-W'n)/)/#0%a,.)d(i,})Q*u'}*L\#
    ,L,_,b'<,k+v(P,(*h(*&#-V+(*K,p,i-S&q'L)^'Z,D*[*7,U*s(~,}'c(%'l'n'q-O+^-a$(&&'S'](~$7'W'D*&,p'}({*q,L-M(:'+#E)A\#
    -a-(,W#m%b'L'<,}*O-#(^'2(_'+'*&[&7,U(m$u&0,}-),7(a'&'}'c$X(')I+z$O*?,Z+W,;(T*K)~'+(%,_+P)y,;$[,_,Z,6%v+v,@(/$,\#
    ,.(l+m+q(i+m,(%e(a(](u,L&~-/'L%G';+,'i-G+<&7&m,g+c+k,r$w-G,{(J,S'+,B%_'4,R(*+P(w'W+}-a%M*h%A(/-c,W,_*P&b&},s(|\#
    ,&-V*A'2$=+e*P&+-S)+)o(*,($}(i-M*B&-+s,2*C%:-))w-))+&H)Q(%(}).,~%+*s'I-))y+W#b$u'?-,(]'W*m,s'l,2)X-S,~#m#U-,,P\#
    +-&-*m-,(D']+P-,+<)+-c%e,}'i)V*8,W-)-,+W+W+''L-W'i*)-)*q,6*s%e&(-B#m,R&~%G,L,P+(,b$(,L'4&K,s'<,n)Q(D)E-#,s-('<\#
    )X+[)I-4'W)l&r$S%v*8)I(u*P*P)I,2%#,L#{,<)T'Q)`,k']*@'i'i'?&0,^,},~-F+^'x$O'P,$-)#[)]+^,;+[-&(*%_,<'t'q*q,u+K)%\#
    'Z-,)m#B-(*u-^(w$7,Z$u)~-c,G+^)>-#(W'T&0'i,k)(,L&E#m-#*L'},s,&-,+|-,(u,x)O-`$O(D,#%7,D(~&`+:)^-B+^,}).)6*O,L(l\#
    -4,U,W,P*c-;+^+v#**l+u-/,j,~+&'W+v+|)x+}+^+(#**:$h$e*=,Q$$)Z&P%M'2'P,W-c%G-S,h&7'x'E&P-c,(,-+z#['q'Q&|,~&N)%-S\#
    ,s+P)>-#$u)3(^)-,a#h,$-),j'?#[#b-S'n(K+W+J%G)Q#6)+'?'?-($7&(-&&|)>*m-)*F'],r$B*P,W'])+)()%'}&}$})(-S&E*c(l,s$'\#
    'q$}$u,<*3,-,{,W)Q,&)`+J'+(u(^,D$S&H&0,n,})>-c)A(B)2*A+e-G-G$Y,k'L'Z'i,s+l(y%+,.,w'n$}-#'<,j+e&m-#,_-e(T,k(u-S\#
    ,L*C-)'q*L%>'Q'x,U*6']*:,L+v*]*],W)+,W,p%o'P)]+,+v(b-O$},}-M,G+F,$$B,p(Q,{+L,;-W+.'8#[+F$7$7+e,7*O(|,L+<+<$O('\#
    $Q'E'q(a$G&H%-'<+q+e*A'+-/(~'<&7'2'4,Z'i+F,W-))+(^*$-)(|)V-9%>'L-;,b-)(l+^,o(},G-c-&'S#{(u%M,{#6'L-O$7)>%:%=,}\#
    +z*C(*+}*i']-a(u*&&}'}&/+<']+z'Q$e+}+s%Z+<-W(]#h(u)Q+^+e)Q*$-#-#)O'}*P#[']'2+(%+,R,(,~,~%l$y'Z*m(^(:#**O-a,L#h\#
    &b*]-##h(U&-$$)G'i,L)/-6)3(l-(,w)++q-S-#%e,J'Q,b*:+W#b$7)`(~'i#O+<$O&b#h'Z,Z)+*i'+-#+&(l(%,_-#+z,L,b'I,o-W)'(]\#
    %l&('?(]+e(}-#)Q'](u'i-#&/(|,}'i-.$7%8*z'i(^&(+l-,-a&0+P(i(^$}*s-&*]&&&m(3,s'2-#+.-6)-,s(l)Q+F,$%>'q$7-#'2#;-W\#
    (^(^)n,G)-,p,Z,s&H,s-)'Z#b)Z&q%F'Q,_,_'Q'<(}-9-[()-B,b$S-a-4-4#{,w*P-U&/*%&t,P*O,})+$s*C(>*:,s(>*=)f$B(y&y(B%o\#
    &q,e-S&q&q,L*c#`%4,Y-Q-W(D-H&7#;,b,b(}-a,n(*,$#N('*>,#,##k,w,7+F-W-B%M,L+^(u$S'P-V'?+p(^,6'q,k';*u({'L,w,j,j,Z\#
    ,~,U-V,x+^,L,7)Z-4(>'<(c,Y-W,n-Q*L,u'Q&q$G'Q(C(*&(+L,{'Q##,&'}*|({,W&7(',b*O,6-a,6,G'&*A(_+G,k&0$S+&'?,W+e'4,p\#
    (L(/,_,W,s'+-^(7%G,b'],U,s)3'+,s'L)L(*%@#P&/(|(T'W,@,W%+)c'<$B&7,R'q$}&0*K*o+-,W*o,e$F,s,s,}(3-)&K*y*C,i&K+[$=\#
    +L,i)y&[,L$J'4(Q-U%j,Y'Q&0(u,n,g'P'q'i#[-#-W,L,<+F,W***)$7,s('('-))I+@,L-B'}*o+')I'L,k-H,L&(*q+z,w({-W'x-9&g#J\#
    '?-/)m+^(w#`&`,=,&$B+F%}#m'P,b,W,U,W-/'4'4,W-/,i)l+F*o,x,p)Q(u-#,U+&&^,s*c(~,W#[#b$})+'i+d,})(*A+z,},-(3-e-*'?\#
    ,}-S#6,L(~'+*3*|(')>(T+J%)-@'i,W,W,W,},_$S'P$7,{,$*y,s,p*d(6%F%o+W'q&/+q(y-)(|,7+L&/&(,s,p(^)I,&,}(')L(%'q-#-)\#
    ,},o(^,#-9#{+z,W*w-e(u'Q-W,b(},L,},b-H'Q%4*&(^+(,Z'4,p'}$^%@,x'4(^#b+&(l)`#J+-)3(W#6,p(P+p(y(l)+(3(y,s,W,b)%,{\#
    #{*z-.(^$}(3$X&m(*$G)Q,&(^-W(^(}%)-)-L-H*6-Q*>$O-,#*,L'+(3(3&7,{#;%U,{,x-g+l&#*:$q(D-7%U*c-&*c*E#B*:$B'i*8%e$q\#
    -)-B#`%U#E#m$q-(-(%e,r$O*%*%*I())e+})f(a*~)A&+)E)f&K,U,s&P#P+q'i&b-(&P+[)f%G*]*u*u-c,*,W)A(I*],U&b,W(l(l*N']&K\#
    -S#U*u$u%e(*'c'l&0*E(D(*(C$e,W#P)/'x)6+6,L(p%o,7*d'n,W(l%e({*8*F#m,W$^,L(Q$^*u*u#;&(*q']$5-a#3&P-^&q)6-((B#m'>\#
    ,r,~'L-^-/(P*%%G(P-U)f#P*C(*,}+[*>,Y,B'?(}&-*C)w,x-(&`,o(*%:#m(L,Z*$'L':'q'4-H'],p+F+}+&+c,7(a%e,Y+^(N-Q-)+{-)\#
    #[)A,W(/(l,Y,~+y(_#P-S,s+@(l'+,Z(%*8&-,_#?*P)w#b,~(]({'i*c(T,s&}-e)Q$=,}-S-Q,r)O#y%$+P({%M)/'?-e&r,L&0,R-,,g-W\#
    )E,L$n,Z,<,r)o,b'c'>#`-(-()I$1,x+{#m)^'E-,+u)6-,%8-)+^'2*c,}-O$$'2)>(%'n)`-G$7#6#6'2%+#U(3#[#['P*O(|,k,7,x(y+p\#
    ,_+c%o'q&P(/%e'Q(N,Z,b+},Z,p*$#`'Z*')O({)o&q+c)++},Z)Q*z'L)o)/,Z*P(3,n)X-c)4)+-)+v,J*q&>%Z(e#;']'<%G$n&H()-)*P\#
    -)$@)6'<,U&7,P'x,r#j#`#E-.(3)L(3,G'i)I%:*I,L'L,Z*c(}%8,}#0*K%M&7,n,W#m$y&`'c+L*L$y(D*y+[+W,}-g'c)]+F(~#[-O-O(3\#
    &&)%'}'q'i(l&q,Z-V&^,s,j,w,k)/+v-W*i,~,p#J&#,^,x,Y'.&r$X,k#B*?(a%>-#'R,P%v$O%G,U,U$O(6)I#P,6,Z$e'+,n,s*q,n(_(l\#
    ,j&7(~,r,W(}(l'}(u+|+|&0,G%M*I-F+<)]-)(*$J(])]+[,L,2$e-b#Z$O'?*P%v(T$=*P#Z,G)+$}&m,s%Q#P(|*i*C*6*w-a*i&&'}*o%e\#
    'x'W-))E)I$u,n,.,g%8+')]'i,L+*'L,b$n'i-[$@(u*u,Y%j-,,r)o'?-#-)'P+++<(~+^+&+|,x,P,U-O'}-#)6,((~,&(l(_&r,3*c%0(3\#
    -H,x#*#h+e$=(T-[$}'},}%+$}*P(l(%+|*q,n#6(u)L-G,~,{-#,L)+,U%F,j-@,p*s%>(|(y*o+v'P&r*O(%&('}(~']'Q(%#*#[#{*s-9%>\#
    'q&|,$'Q'L+<+z,2$e-)'})+#h+e,P-i(^,W-c,n+*,R&E(i%e(l-S+'(l-6*o,.&r+z(W)%)+(l-6(^-#)Q,^*o&m%?-6'L&g#m%U#m'?-S*F\#
    #B*z(l,D##,^*]#B*@&+%:,Q*3####,D'?(},}*K$y#?(/$=$S##%>)O#t-_*K#`-V-O##$y-#*P,Z)(%G*3)O-[#Z(|-@,U*C%:,Q-#,s&H%8\#
    +W,2,2'+$=+[*m+W$7$7+++[+v+W-&+j)+&7-&#Z&0*$,2-('c+W-B%M&7)m%M*K%['E,6-O-4)O#[#[(~,p(~$=)f-/&(&7&[,2'x'x*u,L&7\#
    ,2)f%s*:'n,D%4)m(~#U-O$h)f)f$(,2&E#[%4-S)5*P)5*:,}&)'E+T-))f(6,}(~+P%U$^'E%>-_'],G'n$O$=,@(i']$1(~%U,<(|'n'n$^\#
    *C%U%U*D'x%:+e+e-S,})q)l%Z#['x(y&K&P()-V,Y+F,k*0(l,w$J-(#;'x(3*P,Y%+#[,}(l-e$q&0-W*>*C&H(D$y,o-S%6-O&&-S,-(*']\#
    &-(*+F'c,n-B#k)~-Q-&(%*u,-,7,}'x,L'Q,$,w$S-S':,r)I%b(%,_,7,;)A*C,_+y&7(l-S%0%s,U+@(a+c'L,Z,}#Z-G&m,$&-)6(|$S']\#
    ,2#0$S#[#[)]&b%l%v,L-)%+,r-W%$%:+W-U$W-)'>&0(W,w$J,;-)&},P'L(L'c,~,})(+:(3$S,W&m,},P']$q#B'Q(~$6+c*0%M%4#f,$-G\#
    #b+W%$)/,}-e$^-G-D+u+<*w%Q)()()`*i,~-#'P&7(y)%*d(~(a,Z&-%:,~'4#*#B,Z&m&r*&-),L,}-&*C(i(l+e%:(|%M(|(]#f']$S,w,n\#
    'x-Q)G(l'Z(]']%M,n-#,~*s-&,$%M)/)-)-#m#m&r#;&&%F&&#?#?#g']-9-9)E%C*6'x'P&r$y(}&N)`']'q*A&N#*%v'2'+#[,G$^*],W#*\#
    ,_'2'P'2-;%+'2,_,{*L'2'q#*,g'P(l*F'4'q*C&H*>-V(6*q%-*w-B&b(6(6-V-B&b-H%e)]*P-#-)#P-H-U*@'4-#'4,}#m,G'4#5-F,s'i\#
    '4-)(Q&(&F%?*:&7*q$R%?)+-F)P(l'},k'i*:&m#0)+,k-V%>#0&b(l)f%Z&H,k)A,J-S*P-,,2,^%o,e,W*:&0%o)])^+]+^-/)T*:&+)X%:\#
    )I)E(@,Z(K+^,w-Q,x+W'Z%4-O(P(*+W,}+[)I)`-W-O-O)T+^-,%U)w-c-c$B-B,n#k)Q)%+z,7)Q%U%G)q)^,n$S(P(/)d-O,4,w,s)`-U)`\#
    -J-Q)I+|+L'+'L%G$O%0(/%v)>,Z,W(T(]'i+F,2&|,G(j+^*o({,r(%-Q(l(]+z(/+m+z%e#[*C)f'W)w)+,}'x#y-V-)'W)6,Y,g'Q&|-4$u\#
    'i)I%e'>,n,2(Q&N++)E,k&&,R)X$^(Q)Q,Q(K%>$J(D+u,Y*o)`)^)>+m-;-G,}%Q(K)`+o$})($S)>*F$O&r)O,G+,*H,W*d*O-W%F+W+o(y\#
    $G,Z(@,{,k,7)d(|&r'i,{#*'Q-F'i&b-H(,)I$^+:*$,p,x'Z)O)T*I)T(i(P(3,n)T'Z)+)O)%&m)>,W$e,&(@-W)E&n'}-)+p-;(3+^,}+W\#
    -S'>+W-#(*-V'q%0%j#*'q-@-.#;%<%Z*P']-c&H,U-M(L&K,W&((P%>)6+@%:(3(l&7)]%v'H(B-S*Q(@'x#h%v,r*C-M,s+z-[$G%o,D,s'}\#
    &0&&)`-B(*-)(D,B,B%G-D-O%v&7)f-W(W#`*(*K*A(}*>(e*L#m*L+W-0#*(l)%,7-&(l(P$e(I*u-W(P&r%v)o*[)+'U#*&W,],g,s%`*A,W\#
    (a&_+p,Y*d*m,L*d,}(I,_*w$7(_'<-),_,Y)A)/-&$G$G,R(~-#)A*w,s+@(T-)$S'E)+$J'i*/+s-a(I*A,s-_(J$O*P-e*m(|(6#m%Z'X%Q\#
    'i'4)##*+z*w(j#P,~%l,U*P).,G%M)o#P*P$J+*,s%U%Z%i,B'x-##`(D#[,L+p-O%j,Y%>,.)o*A'i%G,$$1,2*P%o&0,n*w*w)6&^)y+v%v\#
    $y(~+q,&#H'E*C,L+9(i%0,2,Y,W(v*:,L-/%l-M(D(W-[,x&|-[$7*P#6*A(~)+(@$q$J,~(i#b*P)`*P%+-e*m$w).']+F(a*s-@%F'i,W(|\#
    %Z,$'P*:-0*d%G(l'i'q,W-G*d%o'i-)-_'4(D-;(i'x$e,{*w%>,}'n*C*C-)*I%v#*(D'i-)+*)O*>$y#m,w)6#v,Z(P(i(i-S(l(l&(*w*>\#
    -#(l)%)%)`#m+l&m(^#v,s+^+^(l+$+P-.+q*P+})6,b,x,Z*Z*P-S#Z%l-U*~,}+^-(-S,4&7&7#^-g-S+y)I-k*s'?-W+W+z$y$5)S)3-),^\#
    ,U,4*F-W&r,Y-S'b&N-O&N+m'}+W&E(T%G%?'Z,(*P&b&m-i(})+#k'}%?-S)+$9#[-M'Q-(,W,~-c'Z-O&7-,,U,Z,w-S,})I+q%G#P-a-O-&\#
    ']&N,&+q)6+}&7,n*P-),W']+q$9%:&r+z(l*&)S%?(l*z-.,.-6(i+'-)-)(l,b*i'4,;,j+q*~,;-c$1&H,},Z#k)y*q*q$]&/'2-/(D)X-S\#
    (%#[-S-)#^(L#B*C)w(l-(-g*C#m(})`$O)y*i,w-k-S-S+e(*-c'Z']$K,7-S'Z'4,~-c-S'x*~%e,}-W'Q*&&7,W&N(_&7,p+m)3(T&H(%,.\#
    $O,;+L+m,r).)+&b-k*~-`#E#?']-S-S(T(k*A(D#k$^-i-)+v)5,^,},W#`']&7*C*,'x-U-e,k$K%?,P,Z-c-)'],k-O-S%?'c'_&N&N&b+&\#
    +z+&'](B)f#{)I-S'])++v']-#,P*q+<'4,}'P*h']+z,_*O'q-a,8-i)3+z*&+<'Q*z*,-)*I'],=,P$O'Z(P)3#b+<*z-a(l%),o,D()*o,W\#
    *o(J-)+W(%,x$n-`,;(a*h-D,x#`#J,x#k,D-W'q*d%Q,U&r,x-S$q,x,4'q$q(',_$O(K%),R%:(L(D-a,k+v&m(Q%b-a,q,R,D,r-)(**o,x\#
    ,x,4$B-),2%Q(*(y,W,U(Q$q-H(O(O)%$O%+(y-9%)*d*o%b-9)%*h(l$e+^&7*]$e'<*P'2+[&/+e)X*s-F-W(})%#k(%(%-G#?+q(6'<,7+s\#
    (%%Q,}+e(%*s'x*K%j(l-[$.%F%-,E(%(@(%-W-W(e*A-)$S&H)A-W,G%e']'q#;+y']*i-H+{,r-_-,'?'-,_$,#[#['i,}%_+F+[%4%G-W)g\#
    $S&b(l*h)]#J,4+q&7$(#U&&%4-c%G(}-=*(&7&`&('c&H&(+^)E*L,.'i*o)%)]#`)/&r*s$S,~,x,Z#[*o(U%F,_'}*u+{+(&&(P-W,7']%4\#
    '-$(-U(K(]#[+D%>-Q$(&7(;,;*6(l(_(*&m'i'+,7,Y-S$O+y+^-W-k,_+L,6$),s&N(N&H$^(P&K-/*5*],_'i*N(]-f#[#[#[&P,#&k-)'i\#
    %?&b$S-Q*m+@-V)+#m'](|+y(6&7-B&b(J*]*](6$s&m-,$(-g#m-;*h,B)/%:,_+-'i,n#`+{,^,Z*K-O,g'?,}-W-.$u)3,U%_+p']'x'P,g\#
    )I&($n-[*E&0-W'P*h'>*q)X*]&b(Q+^)(-/'4,&-.$^&N&-+--Q&`)~*],_%))%*A%e(l#[-a$e+D$S-W*c)%(^'i#t(l'Q#[%G$},s*A$#-]\#
    *C*F%b-))Z,<-;+D&r,}'?$7(K%$*K-9']&r+v)($()+)y+|%)%Q+|(e%j(w,_#m)Q+D%>(y%:%M&7'i)](Q%8'q%F'P+{(a-6,_)++^-6*P*8\#
    *P*8&H(*)+)+,s#m%>+3-X&`*](u#t-V(]+^(^(Q-)-.'2-O,#,.)~$^'],}*P,--]-V&(+u-V*]-a,-)+)+'i,B-#-)(])%*h(u(^*]-.-U*s\#
    (u#`%j-h(l+q)/-#-.-a-))Q%G&(+W-M+W*.'4(i,Z-c)w%--G*]-D#[#B,U+@(B+'&/#[%+,~-M)Q,#'?#;(l&H(**L)`%$)z-V$S+v,4(l,W\#
    +v'<,7-c$(-.-+(|-^#?(a&/&#*s'4(w,Z&7(w#{(%(l-.)+(**P%+#?-G(|-e(%&}'E+7+6,&#`+')T'>,k-e'?'i-6$y(l,b&7*,#P&b,j&N\#
    ,&*q'c$'-^,&)J+7&/-9(B'n)`+6+6*,,W(w'n(N#m'L+e-e,Z*,,<)~(l-k%G)~,4(^)Q+q()'a&^-Q()-(']$1-V,p-.'<-)'4,G*~,P,P*q\#
    )g-c,:*%&5']+e$u*C-O+@'<-S']&/-/*~%:'}+v&++|%+()-3#;'}&7-S*P-c$^'<-3(i,W&7,b+W#m-W*s(}-W+L&H,w&7,B-O%8$e+^-U,Z\#
    -g('#B*s)`+e-i(P(%*~'-,b'x-W$^&g#?(3(P'?$y'L&[,('|(L'q*u&E)/,n#Z,Z&7&Y%_+&,4,~(i,b(/,k&E%U,7+q'n,^'Q(3-S'i(/$S\#
    )T-O)3$O*q+e#E,7,_'L*i&[,j,.,:,b'<,W&7,6+z%l(T&7(%'?-S,s('&0'],k*~-e$L%s(l)3(w$^*u+L*P*P-`*P,G*],Z+c,L*R,(,G&K\#
    ,J#Z-_#y&}%+&o(~*P-F#[$w(})T*P*h,2-e&|-f,W-c,g(w'}&-++)]-)-e&()3,k-#+J*P,k,^'i(D,Z+*)T']%j$X%G)])X-,,b#J+q*q#`\#
    'L&[$})T,L&7,L,:&`)X,b(u-e#`-/,~,.&g-S-/$O$7%8,Y-,-e,k+[,L&[,n-#'},}-_)w#E&b*:-V'i$y*u+l-/,Y%+,W+&,(&7-/$J&N+(\#
    '?-4,-,[+v-O-e,('P#y#[&0%$(l+|,s,W-e(i(/*])>-S)3)f*F(u)Q,n-e']+F+z&*)3#Z,}+:)d,y*c'W,Z']+@,j*y,n+z*d-@-k-S+F+6\#
    (|-)&((y$w-j'i*{$7++,j'Q'E-h,W*c-/%4+['Q,W+<'i'n'L-9$},b'q#[%:,}*&+z,}+D,k']#h*](^*O,p-h*P*A,x)`(i,b-h(P-(,k(i\#
    ,Z$7'q)+$7-##y*z,Z-i-h)/(q%?(^(i(u+q()-)&_-V*`&R,z'],G(P']*~,L-/'<$u*C+@&K)g*~-e&o&/-S,P&+-W-O*%+e,Z&H,b&7(u-g\#
    +W,W-S-U-V#B&7$e+L,}(%%8#E+&'x(L*{%U'-'Q&Y,n'n(c(3'q,7&[,_(/,j,W+z,('],.'],k(}-#,k*P&-$C+J&|+[,L)T+c#Z$^,((~*u\#
    -A-F,G),-_-c(D,^'i)T(^,.)X'_-/'Q+q%s%j#a,Z&`-_'L%G)3#`)]-,'}&7+(-O&0%+&N$7(l,}'i#h*F)>(i-#+w)Y+:,b(y+F-@'n*]*f\#
    'L'w-h&5,b&K&5*w&5*P#m*K,^-H&K-#-#*m,Y&m-j,$$O*P,Q-#(i,$)+&m,J,J&K,J'+)/)/&7+W&&&b-W(*)E&b)]&K#;&g,.(/&7+W,s-H\#
    -i&g-a-)-S#0&&(^+e+q*C)6(~#>&&(l$B,L#[']-@$X(~'](/)Q-H)/*C']'])-,w)Q*c%4)I,w-(-(&/#;&N,w&b*c-7&N(},}-W%G,j*c,}\#
    ,Z+&*x*x*c'L+|,Z,},w*c*]-)&['x,&-,,W&(+F&/+F(u(i&[*'*c$7-)&^,}$X,Q&/'<$S$S%+&7,Y#U,}(W,}*C(}(~-S*s,W,b,^,W,W(D\#
    *d'Q'Q,_+@'<'n%J%+&-%?+@$S-W'i,n$S*E-e,G'Q'>'4'4'+#6*F,}(u'>#6(|*@*d#6&(,}'Q,n%?,x(a(a(C)E-M*T&`&`&`%U%U&#+i+*\#
    &$)l%k(i,6-c&[$B'2-/#=*C,}+q*s'c(*'Z$e(a).'],&*3)(*''n*=-B)('](a'Z-()`'I&#,}%Z,{%4+s*i-/$S%:%:'<&[-S*:)~%:-O$G\#
    (}-Q-(,D(y)%-S*$,4&#,r,5&h,k(u'2+[({*I(%(*#[%G&},P,k*K$}%Z)w,6(*$}(Q(u(Q$}(u,Q(Q(u(u$}#6+[+s,6(Q)~-S%:*$*h)w,6\#
    ,6)%-)-)-H+q+v,}+v+q-H-H+',}(f']*q(G$'&P#m'L'P$S*~,_+(-V-,%e&K+&&H$1,R$=&b-S'+&7&-&/*?*='i&+-`-()g#5(G*y&^-%,P\#
    ,x*P*C*],W,W&-(G(%,#+W-U-G,b+W,L-V%U%:&-#;#m*s,2#P&g,#-c&--S)w*K-c&7*;-O,Z-k*?'c+[-S#J)f*s'?(D$S,~,k,w)%%_(<)+\#
    (%*(,s*=(M,}&q'&&?%_$S'q,i,i&##0';*E)v-c&r$O,4-S%+)I,b%+,b)=)='],b*#(N+.-7*P)o)Q*&)-,G#m,P,G,j'r(%-(';%0({+F,6\#
    )I$u+W*]%D(2%$,j,e,B*>$O)s&;%b,B)|)o*C&b)/(l(u-G%+'x(w+m*C#b).*E(i(Q$s%:,2)s(%)l(Z,{#)*~+W$w&7&7(*&-*c,G%_*C&}\#
    -e%Z,R)I)w-[$S%#)/*3%G#0,g)o+e+k)m-/-U+'%v+3,;,x'i,L'r-)'c%j#[$=&7,Z)w)T,D,-,=#H*])3,D+c,&+v-_&P,}#m(y']*C,b&N\#
    )3#h*3$=)+&}*=$k#b'n&7,&)`,W-[)3'q-#)3-S,o%-(|,7*A)w$k(y%+&r,_,-&(-S'q+F'?%++,,^+z&/-#%;-X%:(N*&,@(u#Q-&(3$e,}\#
    (/(W(u+:,@&b*P%+#h,p)o,R-7,Z#b,g(O(W,s)+'Z-0)/*s-7)-)w-0$J*],R&q-7(|&q-c'q)~$c']&N$^)T)~-S-S&P'i%U-S,j,#-O(),Z\#
    -)$1,x-)$X,W,W()-)-),g(*(),e+P+P+P()+^,$+e+^,2,$*O*O&m'E,2$n+o,Y,U-V%?$n+F,}&(*6,#&(#B$n'-&+#C#[)+-U'i$$(}-W-;\#
    %s#m,Z&P$n,Y)+*o*=,W(M&7-9&0(l+L-)(_,6-),L#m)O)y(*'P+c(D#`)f%U%?#E$1,}+u$$$')(%8,o,x$X%F%>*c)+,}']'i'Z)O*P)+)+\#
    $7+l&Z(w'i'i+=,s#p*K,s,s$'$',}(e,6'q#/)l,4'q'x*A,G,}$5)T)Q&H*]-)-)+L*p%e'?*P)D-c'Q+z-S,^#_&7,@,L,U-S*P+F,P*]*~\#
    &7(K&G)+,m']*i*P,v&/#;++,e']'E'E&+,U(3&`-S-/*i#6$e)E,r&.+$'-$},~-(#`,}*h,L(l*C%v,Z$=$$-W+v,.-,*y(},#+M%G)X*m(l\#
    -&(D)f#P#J&`)],},}(,*H*}(L*$)w#m#k+F,j,x,Z#U'<-#-B%_(*%U)~&H'?*K)I&7+[&b#[,L&7-a)E&('f)E)E#;$|)`-c%K$S'](%)%$}\#
    )|-,,o-#*o&P)^(l+&,~&Z*_$5$J-)'2-c({,U']&r$y'i$y&`&q)A$1'q'q&7-)-W-c'n'Q,~$1&&+&+($X)A,7-U*]-W,p'L&7*u&E%4(%,g\#
    $n$'(%&##0*d$S*~'i,0'P*K(l'}(a+e-^%4'c*{#[$(*d'Q'_%>-c+&'Y,h)/-#*a'}+{,~);'<-V,x%e,L(l%b&7*~,~'4#[#t-/%G,;+z+z\#
    $O$J,U#f,W&[(l*O-W)`(l-^-k,B*q+B+|$J*A(*)I)O,g(%$G+Y(6,s,6-(%0&p'+-(%0'c,J+v*%+L,Z(`&:%v)a,P'x)m)f(@(](u+^,R,;\#
    ,Z'Z-(-#-#&^$u)A)A$y,H(%%G*s%_'i-f&b(W),(*,L(6)~(T'4*O-5&N&}&7).$=$^+s$s-F)L#y#;(l,;#m'+#J*i(/,W*i%G'x*O%>'}*d\#
    ,#&['E&b(}&-*i#0,J#Z-V,s(-'i(|,$+e,2%?'?*P'4%+,($u#[$='L&-(]*P)O*K,L%:+@'L,s,},4*P,G$()l-O,B(),5)/#[,}*:#m*>%Z\#
    -#-#-#,_+.*q(D,^,G-)-)&7(u,n,n)m$(,R$u,_-)#`)E#0%v(Y-#(U(U'n)T-k-k-g#J+',W,{#0*s'i&7)3(%*@&0'<'<'>,s,;-I-c,^+#\#
    &P*[*m)Q'P+W*O&E%_-V'i,L#m,L*6']'?-7'c%j,x(9$}*u,L-O(Q,6'W,W+^*P(^-e,x-,)I-/+e%G-[&m*y,o$7(>(Q'E'n)(,L*8-(+u,~\#
    +^$u+^-/-O(_+()O(l*w+y-,(l(*,W#E$e,k,;(~'Z%M*]-g*L%0-,$e-)(N*:*O*O)g+p,W&/-/-Q'i']+-$$%})Q'2+{-O)R+u,k(~,W&b(_\#
    +&,Q&F%0+^,&)/+(+|,n#P,x&r#[-e&|-k,4$(*?(X%:'](l+W(_-)(}-#)`%Q,4)E,7$e*A#0(u$},W*K*q'}$u'x,L,=$'-),}-c(z#[)+,k\#
    #t-G(i*c)>,s(}']#d&|'+%G+v)++P+J%G)Z,p)@#m%G%0-M+W,n,O'?#6)Q)(%$-U#y*L'n)Q$})|'Q(/,~'i)y+e,~&}$J'?+@(K*])6-7-;\#
    *c%b(u(|(K#*#[(l,L']*]+[#o)O*3$7%M,p's++++(i-)*d$e'E'i);-/#J-(*s)+*{'Q%v,.&-(3-i&&+(&/(Q+o++,r,k&7(3%>,U%_+q,_\#
    ,W)%,P+L*P'i-/+{(}-),Y,Q']'<+q*&(i,n-/#:,W'2#K'2#*,L'Q'Q']$y,^,G)Z,}(j'n#{+W*c(u(D-,%4,.,&,o#[-F+{,Z&(%Z,b&b,b\#
    +e'i'2'<+.,e,p,x#?+u+e,p%l*I,L*$$^);+(*F,#'_-9$J-O&#)w-#&N$},_*P&&'i,k(Q'^#`%Q)Q(X'}$&)X*o*h,Z(y*3,Z+v)3,},k,b\#
    (l,}(W(i'q%G-S#P,-,x)`'L#b&(+u,$,=*o*d,L(~'Q*3&N-/#J(l+e$e#*(|-9,n*i(]'Z,B,U++++*P';)++v,=)O-/*J-),p'](',n)`*q\#
    +v('*A#q#m*z,},Z-)(*(u(u,~*c-#)%,:'E-.(}*s,x&()I'+(Q(^']%>)>(i(i'Q&0-S,L(Q-F'I(l'])Q(i'I)/'](Q)+'i+.,-(i*u,_,}\#
    )-)L#f'?'?)+*/)3+q,_*]$e'?,k%0&7,k,k)+'?-)'2'q(*&}#J,s-F-F(Q#h,W+e$X*q%Q']*q%Z+^,Y(3-M+P-)&I-c'='Q)O&P+z'%$5+^\#
    ,})6,^&+%v#;$S*],P,P++#G*C-.-.(6*P,7,~*P#{-,(3'Q*i*P-U,r'2)f,J&/&/'-&^-9&7*y'x&7$S%b#J,Z)w%8*q-(-B*K$S-('4'+(*\#
    (l&7*y-B&`*C*C,Z-W%Q#f#k&b-F*s+S,5(}&b%:&b-#(l$O*s)d&P$y'Q'Q)A&7,w,D({-W,},Z(U'q(l,}*K*P&Q+P,},J)`*o*h&r*o-S)>\#
    (a-M'c)o+q*P,g'x*q+N-&'c,=$G#P%{'++e,n&0+W+W&7,Z-M,U&7(l(_#[$e-,-('x%:,s,6%M,='Q,R-S+s&-(*)Q*P*P-)(6([)O*c+q,W\#
    ).(l%U,4,((T'+'+-)#E&-*C,L%o,}-,+|*u*]++)w*m,L(w&},G%_%v#B%G,J#{,w-#&}$7%Z(W(D'x,b,6)E,k)T-)'x+^,n'P,s#`+',L&7\#
    -,)I,L&7+(,b-(*r)E'%-#+^$X,&-W-e,.&7-,(Q)O(W%e'?*q%U(l,R-/*s)m)($u+&-#'n#B(_*=+q,W$y,W-,,Q(u+u#B+&+&'],U,j'+*i\#
    ,}#['E,&,}%e)l'4'?&r)6)^,},P-#,,-U$$+:*P)>,4+J+^$'$S%G#6)+,L-S,&$J*F*s*C-)'i)/)(*i-U,~'n+j,P,_,G-M-M)6)6&}(~)E\#
    ,W$}(l)>,_$=-G)A,^)`-i+q*q,*-S*A*A'q*s#f(y*:&r,W']-['P&-(a(3(3'Q,~$7'q+F)o,_,U$X,p+q$e$O%>(l,b+F,}(%%4$7*P$y,^\#
    +P)/*i-#$5(l->,n(u-W-;,b)A,b*P+&'i)O'2+('Z-a'x*I'4)Z&((i'x(W)](l$u(l*q)~)+%e,_-W)%(l)%&0,{*C)n&b(/-#+e,W#{*s*u\#
    %e#{)>*s'x-W-a,c'P*.*?*.,e-U);&#(<)Z,W'/,s(@-,*s(},n+e,Z,7,^'x,Z,r'?,L%?$X,L%?-`';*s,},}#t&H-)#b$1,}+F$J&7&|&/\#
    %,'x)g-U%:,}-U-U'x-S,b*y-S*~*i'}(6-,)I$5#6)|'Q*y'c,B(}%8#J*>,x-k#[+L,$(*'4,o,j-O,}*6#m%G,D&7&|-S-S*y*:,})E,B)g\#
    &`,n-M*s#P-),W)Q#m#m&7$S$S(L*~'n'e'i#m'x&#&P+(-W&r,~#y({(<,g-^%>,k(T(G)|+e'c(T$O(l(/+W*N&P,}-)-O(~*q*x'],}#t-^\#
    +m+@*x(l(u(u(L'i&5$7#_(T,(-,(}$S$=$^%s#b(w$>*?*?&--,)/&},s%e,/-S(*,}*P&}&g(G*P,.,.&7$X,b#`%U(T%j,j,j'4-,#J#J&7\#
    -),<,s'Q#P$i)3*>%:-/+}&`%4'I+&-,+()l('+|#B,>$S+9)|-#'x*]'I(L(u(^(l-M+^)3,}%U,b,Z,L#b$'']*c+>#J,^#[&7'i-['i%+']\#
    %:-0&(#m,^,e#f*{)>(^#6-;&r$'+z*&$7(u#['}%>+e,$#[(^&7+(-S%l+e,D+^#?,b#m$J(])%,W,Z(^-M%8(*-6+^'i*:,}(^,r,W,W,x&0\#
    *k&7&2&7#;'4']']'m&m#`,s&r(3*E)E)Q)Q)Z+^+q$7)/(3)Q,4(u,x-S(6,W+F,L,W,2-)(^%v%e*j*='])^-#&`*s-F'}&m%F'i)/*s'i,L\#
    'r*s)/(^+W%G&m'm&m,s&r)Q+^$7(^'r'],W%G,2-)&`'}*s'r*q'}%$(3-S$B']&b%:-d%G+J'E*u&P+^'|&r&^$e'x'W*q,g+v)w'])+-S-B\#
    #[,g'?+J&^-S,o$e,W,}(l(3,W,s,W,s,s%Z&7*q*q'q'<']&(,p%Q'<$5,(,k'x,}*~,p,~+F*P,B'],p,~%v&/,r,x+s+W,~,e(3,_)q$J-(\#
    -S,i&+,e$B+P,s+.-`,k,},}+v$S'4+W'4,k-O-W-Q&`-c-c-F&b&7'i%U(}%G,w(l)o*:-V&H,}(*,x-B,},}*s-H*K#[,i*s#;%4-g,(-W$y\#
    -M-&,k,p,}'P'4+^$1,_+^':$1&`&r*u'Q'x'E&E,^,L+W-V,7)Q-F)^%v'Q,s,i&g&##k,4,}(i-W(P(M,U-),-']-S*~%$(_%v(P%|+^,6%:\#
    #P$7-((I*d*i+i#0-),_$O'x,Z,U,U&N+s#t'Q(%+p-O+p%e'E$=+V'x(D*s$},_+z,J,Z&-$S+},})w,~%S*C-a$7$J-`']*P,$-_,L(**m%_\#
    -Q-;-f*]-a(w'i$e'2).+W#b'E*E-)%U,k*E+^,n+^'W'E%v-U%G,b&7*O,6'i*P-)-c-[,W'Q,~#0,Z)m$J&0-W,w,s'P,n&P*,*P)d,{,L,g\#
    ,--V+F'i*L(Q'P'Z&P-#)Q,_)Q,W*c$J,o,.+v#E$S*]+^'n-,,b'4,(,x,x)+-)#b$}*m(l)`)`+J-M)_'i-;'x(u)(#{*3&|,W-a#6#6'}-M\#
    ,}'?'n)>$B'+'E$7,k-@+<,W-B%l-Q)o(^%v-#(3']-j'q#m'Q-[,U-?-B+b*d,$-?*O+[,n-9,$%>+z,Z']'q(%-F)n,}#*-F*C'Q'E,},}+F\#
    *z*'*]%l+}'?-V'2#*-#'i-)'i'Q%c-M,n-6(i+W,L$7(l,}#`-M,s%v$^,L$^,x$7*z,~(^$J,b)~'L-6,}%>-F,s%e,s']%Z&7*~']'x'<,(\#
    *z+F*P,B,p,},p']*~'n'Q*3(*,r)q,k%v).,i+s&0+P&+(3-Q&b'4*K-g+b,i-B+v-O%G-V$y*s-H#[,},}(P(i+^&g+^'^'Q$O-W+W'E%:&`\#
    *u&r,p,}-Q&E,^$1'W,k-V'x,U-)*d,U&N-('Q(P+n+s%|*m-W-f*,%c-a&-(D,L-)+V+W%S$7(w-`+z,$+W,})d$J%U'P'i,b,o,{,L%v-),n\#
    $7-c#0,s%G)J*E,k)`%>+v,b,x#E+^*])Q'})>-M'i)_,$-?*d(^*O(3,s*]-F$J&f*]'<,Y']'<'+'<,W,W'G(y'+%e)%%b'n(?$U(l%F,G#[\#
    +e,Z&0-S-S,s,s+^$e'Q,@,},@,}'i#;'>%v$e,^'L'i(G&E(*&7,W#h'2-)-W'c&/,W#m,P'L#h%G-e&/,}-E#J$5#0*C)g*C&`)g-(%Q)`+q\#
    ,j'L(T'4'3)`#0)E(l)w#[-)'c,<)E*C,W,}(*)`$e,$'L(3#P-O-,&7#y&^,*,}'-,G*I'Z&(,$&m-;-S&#-W+^#[-c&#&r*E#`);%8+[(P&-\#
    ,5,}$S)E'4#[)+(|'Q&E*E-c'c,k->'q&E-7'i-#,p-O+P#h#h*q+P$n-7-V(]-6$y$J+J,2*?&[,Z);'i+z&7,$$}$}-S']-G%e'},i$u-/#J\#
    -4(]&0$$']+[,}-[&7&`+3-;(y,}#?$J,G-S-_#b-/-@%:-6,s*O+F,G-#'}&H,Z-7#[%e+e,s+J,n)%&H-7#P-O&7-,&^#y-;,Z#?-G'Z-S&(\#
    ,$*I#`&`-W&m&#'i#V+^,5&r(P%8)E&-'4,}->-S&e'Q-c(|)+-7-c&E'}*q-O(]+P&7%e']+e+J$y#[-V&[*?%:(]&0-_&7-]+3-;,s-6-/-@\#
    +F-#&H$S,W+P)m,7,W$O'4$O-M,Y,&-f-f(l()&7-H&H*P+F*o,~,Z-c(3*i$S$y$J$J%U(+$B%G,W-F(3-.*s']$S$e&g,o-c,4%s({&H+|%$\#
    ,W-H+v,~(*'i*w,&$w%+)+%&%>*q-c,.*s$S'P*d*d'q-9,.&#-6-6-g*6#K(L(D%o(3&7$J'i&+-S+}-.#;*P-.*c,B,#,})y(})I#;%U(L,B\#
    'c$y*>*[-W(*%N-S&7*:(*+F#m)w(*(o&Z,}']%s,Z'q%s-W*u(M-Y&r*o(Q,^$S)+*E-S'c,4#y'i%4*d#[,Z%s'](*']+e,;$e(%)~,_#t,o\#
    %-)f+e(w-&'q$^*d)d+}'i*P,R,L$w'x'])~(*)~).)+(j'I(*$S,G*u,.#m-g*h,}%$-e#y-e*A-S-Q%M-S-)%s%o$n-&-U%G-B$J$k'i&g,&\#
    (*&7-g%U*E+'*,,.$1,='i%?%0*V+}*c)y%M,.'])~)?(~-6#[$X)+(y%$,&%8+v,W(Q']-S*c%K)?-e(u#Z-9)y#f,=(*%F$.,Z&($e-U%.#m\#
    %%%$(3(3(|+}*d(4*O(y%o%)&m-9%4#[#[-W(*$e*d%o$^'],U-.)y(|({-S(o-S$7$e%j,L)%(|,Z,L-h(^,b*z+.)~+}*s']%)%0,W(Q(3(|\#
    +W&^%:&/*s,.%s%s&^(_*~)/#*'](*,&(J(a,s)I(B*s)((a%s-S,s,.%?-#-)$I,r&r(6,L-.,e%8,n&(*~+F(P+e,@$J%8%v)g*P)E+*(P*]\#
    -['<'?*s(P%G(}%8#6-O&((P,w*A#P&b&b*>-W+&%v#;-V-S,x(D,}-S+^*K&#&^(*'q&q'4(>*u-V-4-S+P(w-)+L-(,G,~-M,G&7*m-V)w(j\#
    -M-F(w-c'Q,J$w&}(@,}*A*]&|)y*K&m#P).*8(w+*+''],w,Z$n%#$u&P-('<+e&7-c&7,P#U-F-),P,(&b-O,Y-,)+'q$B-Z,L'W,o-M'q-F\#
    #t(a&/&((|&P+<(@'L,}']-_&#-)'i'<(i*?(l(l)+(|$I&D&r,n%8*~-Z%v).+*'<&b(D)+-V-S,}'?-O(l,x*m+^-4-S'q-V*u)+'q-M&7(w\#
    )y#P'Q&|,J(w$w-c%#&7'],P+e*?-,,Y)z)+-M(|,e&b$y$y#_-i#`(W(W$y,o#B#`#`#`,o#`#B$y#`#`$J+(*&*&$7$w$w,}+$#`#`+^-)(y\#
    %4$7&H*]-)-)*P,p,}&});*P-0,J,;-`-#%4-/'}'-,r&(,U%4%v'(-N%4'}-,,L(u$S$G)w,4-S,}(''c$J%8&#%G*9-W%U-;,(+e,B*s(%'Q\#
    %_-()Q#Z'])l,}'x-_({,p,=+s(V,(*='>)w%o(',n,p#t-(,_*q,:-W*q%G%G,;(%,.%b,}-N,7&q,U+^$O+v-9*x&0(u+|'Q(l&b(]#U%0(3\#
    #Z'L%8)+-(-V'}-)$w(Q,L,.,}%4-,)/#[*,-)%>+z%o+z,s$n$S,.-)+^-O-(-/%v#`&}%v,Y'P*q%?%4,L)m,N&`,x$^(~,p+}%G$S-,+v+}\#
    *])6,x&m-G#6+^#v$S+v-9-M%o%G)($S%0(|-j*{*],n-),}%v(y(*+^#[,x);,b+z'(-F,-&#)X#`#`(W(l-,,x)/(l,},6%F*P-&+F'+-))A\#
    +(*o,W(P&7(B#h&+,g)h,e+W#E-,%-'Z,d#E,U(*-('+,#*q#[*C#k+L#P,D%G-f,{(|(P&r-W+^(L-)&E'4*h-S']'N'>,g'q,W&r*,(_'c(N\#
    -Q(_-/,s$O%b,W)3&7,U&7&N'2(_'c&[(6-##m,W#P(l-/#t,_*P*C*m&}-V,$-f*K(])w$J-(#t,^%:(*-&*d,}%c,s)I+-#P%v+e(/-)-/'>\#
    (Q,^,^+u,&)^,W+($e-c-f,{,U,^-/'2-&#[)E$B&7(y,~-['?*d,s-G)>*d,k%F#[,p#[-@,L-Q)E+F(|*L%:)O,{$'(N&0)O-f(P(u-6$7-(\#
    '],s$7%1(}'L,W&0-6(l-(%Z*q-a*?-V,}&H-)(),s-i)E-O,k%b-O&/-,&7-/,#,2*[,B%('+&b+v&'$^-4)^(a$w$^-(,7-S,Z'n$O,~,;'q\#
    )I(L+y(i*O-i'&,s+E){,L)+(^,s,(*?-F$u,$-i-_%$(T,.,Z%e'?,k,g,$*q$u-/*L(D+u)Q*u$^%0-/-&#5-B'&,&'n*F$J-)(l-9(a,}'n\#
    #t'q,W,$&'*&,}(l(*,s,}){+(,p$^,s(})Q)Q){,e'q+E)Q,s#`#y+^-(+^+^(l$],{(w(q'}'}*q,}(y%?-H%Z*L*q#;&7-O-S#;)-&7)l%Q\#
    +F*d(K$n-c&('E'E'+&K*P)A+%%G+q,W,}$5+^,;,W*.*]*q'i*C,{'}#;&+$J,g%b-.*]&7*C)g,e%v(3%o&`,~*]#B+.*~$B*%&/-/,}*i*C\#
    &}'<,~(6%Q,}-U,W&E+%'Z,#(B-,)+%v*i%s-c)w,;+^)]&b(D(}#k+q&b#m*C-)+q-k#t-(,2'c-O+^+^-S(*$7+^+^,n-H#J'4#[+[$f+^#m\#
    -W$S-0*L,7*]&7-D(~*]&7(l-.*C,w#B#m'x&`+e-Q)f,W,W%G'c)f,$'L,}+q(P(<#P'i,7,g'<'q$S&#)/#k+^)d'c,~(6-V$X,^,7)`(i']\#
    -),k*~-j-S*o+F$S,Z,g*u*C,5-W,^)^(M,x,Z,Z,j(6$1(a']*C+()Q,},~&q#0%^-(+<(C*])-+q#*%Q'++++^(I*q,_-M,j-7,.%0&g'<-U\#
    ,:)3)I(_,G,e-/#P,U+v-)$7%Z#m'+'c'<%)&0$7,G-S+q,n'E-),4(P-a)5,g*i+W'+)5,{$e-@(*,Z,5)A*O(l*:++$O&N(l,*#k-W-O,;(~\#
    -i(*$=-,'i&K%Q,($=).&}(}*C)+(l*c*N(/)]-i*A#0*C,Z,r-_(i(D(J+}(T%e)s$s-c-Q#U)~-e$v,$%Z*P*]-_']-)'}&m)E$=,2,W(u,(\#
    &b%0+e-O)+)O)+'E#b&>(](G&+,U)l,G-6'?%A,Z*E'Z(w&&)L(>-#%G(u&},Z%e,;,L-e&7+'']%v(6$J,.-B'?,w%j,Y-)(I+['P,L&7-H$1\#
    *h+^'<(Q,2)d*d*d'>,:$}'L,{)]'i%j'i+s(Q'?,n%s'x-O#`-U-c,j,{)I*8#*'x*])I+|%4#E,Y(u+|(>(~,x,{*',Q+&,&+|*c(l+p$s#m\#
    *:%4#[+9&K-c,U-#'P,4(~(>+{+@+u,G'2-O-O(_,}-,,&)~,W'c&P)6(/+s-g+|,Y&0,P)g)++|*3-g,<,j&m,n(u+c#6)>)`)/#[,L(~%G+6\#
    -e,})+#6(I*c%+*P$=,&)>-&$7&0(%#b+e)(,j$})%-6'i$'(l,Y,W(B+l#Z-G*]$O)+'E']*O'Q*c*L(|+<,j+6$O(Q+q(~)o'P*H+z&(*d*u\#
    ,w,&,^(3'q-j(y*h(a%l,e-6']'i-U%F,r-#%l(3*'-6*O,5&($O%Z+F(>'i&-+z)+(/'Q-)(u-a*d'i-a(i#[,5'L,{%s&}$P(*&/%4#P,}#*\#
    -e,p%Q-W';-_'])~'4'Z*m#h-#(Q*$,k'i'i*]$1-S)Z(l(i']-h(P+J*A(W%e+p$w)3#b#J)+,Z(O)%%v)+,e'i(^#m'i,z$7,^'i,W&m$$)~\#
    (i%)*s*:)/-h)--:)~(3,&-W(^'}&>,}-O%Z-H*L(y,;*]$n+F+.&(%Q)L*.,w$5,g&E#t,#(*%o$B-U)g#P&K#B*],z*i(6,U&`(B&+'Z%d*%\#
    #=-)*]-Q*]&b#m(D*L#t#m-.-h)f,$'c%O-(,5#m(}+p*b)E#J+^,n+~#[)w*C%s,g(C(a&#)A,r-($O'c,{)o-S$P,7)3%Q,~(>-B-W,X%[%^\#
    ,Z'E*u+@'#%T&P)^-Q+<'q,}$7$X,&#0,~+(-W(a*O,V(],*(u(I,_+|(l-@$e&}&N%v,j%0)5&0,e(~(>'i++,.(_*i(*#$*c-M*,%0)E#U*P\#
    %A(D(T$=,W&b)/$s-_'}-S,Z(/'Z*?,%%Z'i(*)O-c*h-#(>*c+q%v$1*d-U%j+u'P'L#*%e)I)(-c&-)I)`-O#m&P)~,&(/)~)g(~&O#E,}'c\#
    #h+&#b,&)>)/#Z-&(%%G-g,n(~$;(3(y*O)+%m(^*O%)*c%F'Z(i'L-a(u,}$1#b(W$7,^$A$=()#6%U*s(y)Q$A)L)6+k+F'Z)L,s#['+#[+F\#
    (>(B#Z'<+,+6,Z'm'i)],Y+m%b-B)o-F*A,Y(}#`#[+,#*&m&P&R&&$e'<&r)]+<(T(_)3,6+@(*-.-.$7*s(|$=+D(T,s,P,s%v'W-),P'<#J\#
    '<*s,x,P#B#0,L,~(U*w(^%e*u&0,2)~+}(>'4*w$q&m%b*P(Q,&&m*F(@,W'Q$7*C%>'L+},P+})L+k+F,s'+#[,P$q+,,L,Z'<'i)](B)L-B\#
    )o&r,P+})])3(>&&&P'4(T()-.(_%h-),s$=,W,P'W,s%y$7(^*s'Q(U*w'4,2%7*w','L&7&7(e%l,e*],U&E-S,~,w%b%v+[#B*?(I-/+*-S\#
    *C(%&+,w,~-O'x$O%v*s%G-g-k%P(}#%,B,B#T#k&7'])#)%$J,g%s)()`'p+e%s,Z&#&r-)&E+F(6*d,g$u&7#[,Y+F+[-S*O%b-,-O$e,Z%?\#
    )~-/,Z*?&--f,}%l).,~(*$s$N*C(},),Z)#+[,Z,~-W,w+$,Y$X,s,~+e%I-))%,L,L)~%l+z#0'P'x+z,~&E,s'Q&P-/,U(S#*,W,&']-G%?\#
    #6,W,~+.*{(|,=%F'q+z+z#:,Z&/)w&#']%?,W,~-S'Q)%,W(l(l(l-_'5-S+{(0)m,}*e,s*i*],i,r']&b'L-S&`(0$y-&(*$e'?-0)/-)$^\#
    %Q+z'+,R+l&m$e-0-&'],W$^(~(l)m,o-0']']-)-),o)g&5+<)f,P&/*=-/(l$S,w(}(i#0#J,U%M%>'?,U%Q,k'])f$J,_-B,6-O*?)I(}*P\#
    -V'Z+@&-'<-F,~)w-W,@(|(}%_-#,U(}+l(},Y'<,~););-/(~)O#h,U,L(U,~,W,}#*%:,-+8-))))%%8']*=,w#;*C,L&0,W']);)O)O(i(l\#
    'Z#*&-%8)%(}#*&0(l#J'4'4'4#k*m*m(&,2-O(%$O*m(%(%%M(%,2&-&-(C)Q)T)T#J,{,2'Q,{&S%Z$1*]*~%G%e,U*~*i'},o*%#;,~+1)g\#
    )`-g%4#B,},x,(#P'x'<*>,w#k,~&P,('x,b#0#0':&^*[%4*d,6)>-#+z,4*g,n(J#Z+}+J#k(U(*(W,b+'#E%~*q*q'4*d)f(*'i#`%G'i,P\#
    ,(&`+}#P,b*:&P#[(U,&)(&r*d,o']'i'n$7%4'?,Z*]%e,D'i(^,L*~&7)I*u&P,L*d'+$=(U+'-/+P,L&P#?,(&`-/&N#[,L+z%e,D%e,L*~\#
    &7'+,L-/,(()(),Z,b,Z'],~-0-/+L(e*A'P-#-/*A#0,~,^'?,{%Z*m(Q,^+o'+,k,},k%v+s(Q*P'--),G#B%o%G%:*:*L(}$G(%(i'4*d%v\#
    %v,L,b(U+W,},}'&%l-)*K(i&7'c,:'Q(Q'c)/,6$O-#-/'?'+&],=,=*I(],=-c-c$s%Z(],$'+*](D%+,n*i,}+3,.%v%v,s,P(@-&-[,s,Z\#
    ,e,}-,+9%M%M'n(Q(i(a*F,E)>%$,x'2*d&b,p,s'Q$7+()O#h,Z*I)+(^)~*u,{%Z*m'+,^+o,k,k,G&b%f*P#B+s'--))+(}*L&]'|'c,6&R\#
    -#('(D,}*I'Q,='+-#-#(D,.-&%v-[,s%v)~)>%M+9'2(i$<+(*I*u&0#b&g&7,Y-F#b+.#;,#({&g,n+L(*#b+q,L,w,x+u(>+u&((~,W(~*F\#
    *F(~#b#b#b(y#b+<&0,j&0,w-F#b+.(*+q+u,x(~*F#b#b&-&(&-&-+`+^#{']%Z+q,B-F+{,^,@*~-)(/$S,~&(&(+{,~,:,}-k#['x,(#J$y\#
    ,5+q#J+^%s'&*~,2'q'c#k,x,7$y,^,w(/&#,s(e,W#{#m)s%v#t(6%b+v-)+^,x'W&}+^'i-_#k,Z#t,{,$&--G,L&m%v*)-/'?'P,5'Q'i'>\#
    #*,'&/,L&b$1+s,&#m&N,W(Q(~+u,(,{,P)`,&)>#[-),j'}+6(Q-[+F$S%:,}']*{$O-&,(,L,^-F&/'&)O,s)`$7,^)/-6)n+^%Z'],B,',@\#
    ,W*~-)$S&(,~'i+^#J+q%s,}&#*{,^'4&U'q,W#k#m%b%v-))s(6&}'W,Z&m$4(Q&b+u$7,{)`#m(~,j'})>+6-[)n+c(Q&},^&/#m)w#[#m,;\#
    '+&-'i#0#*&7,Z-/,e&/*I,e)6-)&0'+%G,B-M$S,p-W-S*?,e+%+.-/,P-S%:)3-(#m#J(3,B,}*s,P*s('*L-H-,*?-V(*-W*((**C-7'c(}\#
    -O,#&7,w+^#[,B,B+q(~)6*E,(-S+&,-%_,p*u+W('&#'&#m-W,~)/-V%:'&(~(*+s*i)A(_'+,;,n,=(6%v$O,g#*)+-_-V+P*E(T,((]-e(D\#
    *P*P,s&-+:,s&P,x,U*E$}*E*]&-'P*]'Z-),.*u,Y-e(Q+'+q&g,B&r+u*]$O-S(~*A,-,W$'%e,s-,-f+:+F*P-S+l)+,W)/-G)`#6#{#b$}\#
    *s#[-S-),k'E#m+v,_(|-F%o(~,B$.%M'q,5,s)/-F(%,},{,B*I-V,s)%)3,-,^']+l(*,W'L(l#b)6-)%u,p$S*s+%#m)3-7+^+q&7(*-f-W\#
    ,B*('c,}%9,_)6,~'q'E)/'&*E#b(l$O,s,g*i(6*P*P(D-_-e+v#{*E-S(Q+:,U#6(~*]+F#d)/$}$7-V']+l,^&b,L,L,L-)&H,}#5,:'x#J\#
    #P$y,.%G(L'&*d'>(M&P,=&[*E#[(D*[-)+z)(#m,_#H#m$y(O#h)`(y)(,_%e-7+z,.#h(O)+&N&N*d(C*d(a+:#b(T(T%G&+,j*y)E%:(T#h\#
    &&,4*C-c&&*y,.#J#[)E&7&#+&*s&^,j(U']*A-X+L+|,.(l#h-e%G*A+s-Q*u-e+o'i,B'?(W()*P(u-O#h*A)6+6)>)>+?,k({*]*])n'L(U\#
    *$#h({*z%b%b)o'<,W%b'+%b%b()$=-)-)&V,s&7*i&r-e(~&r+J-)&r)I']*P&>(Q'W#;#s)I,k,s,_(w-),=*P,J(w,L&H$S*F#[)`'],k$^\#
    ,s-F-)%?*~'x#;'<,B%Q'],k%v%v+@'-,@)`'x+W#B-,*C)+,P'?)+-0&+&/)g-(*E)`'4,Y*s'+*C(},B#m*q*K&7#[$y,L(*%Q#;-(&|*C)y\#
    ,g,##J&7-B(*&b+^%_%8+}'x+e'>,^&##0,L-H-W,~({)/,7,.,}#k,L'q(L&r,Z&P'Q(a&7(C,j%s(6,.)T+L-B+|*i-))s-M&|&[+v,U*q+F\#
    *O'L,4(l+@+@(C)O$O(l-f,W-&+W-c*P-Q,^)s$u']%Q*h&b-V%_(]&-)w,}(T)+()$=(%).(}-f(l)O-e-S)y'?-)%G+^+W'L,.'>,g-W(W-e\#
    ->#`#`'L*u->,L,L-)$u+'%U'P(u,s*q*q'i#[%v,w&7+3&H,Y,B'?+^+-,n,P*]'2,U&++:(~)6+^+^&m-c,-+},x%v-&*]*P,P+-+W(u#6(e\#
    'Q)]'],4*s'i+W)>,W*q#b']']-W'n,j-[-&-G(B,o#f-)*s,^#m'q,p+v'P-j+F+F&(&r(|,p)X,W-@,^&/&m'>(N->+:-F&H&r-#(l$=(i+e\#
    #*+('],k'?+e(l({(l)Z-O,^%v)+&m(l,Z-)%?']-(,@)+&+#;'4#<*K)y)+-(-B&7#<#J'>*C,#&{'x(C,L&#,7->'>(N']'q,Z-B,^,p&[(l\#
    (u'i(l+^,4&|+@'L(6']-&*n(}*P-f&-(T$=&b)w)y%Q(%+W+^-c&/%U#[$=,.,P,L+3%v*q&7'P*u'n#`+:#6*P+}&m,x*='i(e#b,o#f)>)]\#
    -&,L,W&r+F(|-j'?&H(l-F&m%R,}&7(l()#t,s&7%Q']&0+(&H+^&0)^#J-,-S'?*i&7#B,P'i+^-)&5,x(3(3*C'L-O#J,s,r-Q&+&0,P*3%8\#
    &P+((})Z&7,B)](l#`-S&P-,$y*s,_$S%:(*,x&b-U-),w-),r,5-),2-#%l,U&#&g#*-S,s';,_'c({-W,w,.'<)/+()d&P*~'q,j-V$S)/';\#
    )y%v)-'c'],;'L,B#t,U(/-)#m(6(6#[,W(6(*,;(%,.%v%v(P'?,U+W(]'q*:)+*C+e&7#0-a*A*i*]#P%Q)+*w'i(*,;,r-,*P(l,{-_(J%s\#
    (T+[*P(%,},}(%-c(]%_*P$u&[(*(3,}-j']+e-#$S)X+'#0*q,.'?,.%v'x)E&7$u,;,s'4-,*E(T)I'?-#$n,U(*%_$$&+'4-#-,,Z,Q+^'4\#
    $e,&,Y+-(~']&b'i+{'+$y$y,},x,s'](l,2(K,.,.,},;)6,_&N,2$J'],<-M#6,x,}*3$S-S(~-&)3#[+l-a-),U(3,~,.+q'q,}'E#[-#+v\#
    'P&('q(y,s&N(),Z,Z,;);-j-)-#)+,<,Z,o,}*C+e)/,W,}']-;-)-F,{,w*C*$'?)Q-#)O%G-.-)(i#t)+'4)%+l-.-#&m*s(l)-%R()']-,\#
    )^+^*3,r$$#J-O&b%_)+,r,_,w(}$S*s-,,o,B+q-S&#&g,j';-V&P)-'<,U#m(l(/&d%v-),Z,.,U*w)X#0(T#P*A*]$u&[-,+v'?'4%v&d*q\#
    $y)I,U,},x,Q(~'],}'i'4,}-#-M(~(y'q()-))+'L-F-#'?)O&m+l)+'}(}'i,Z%0'i'i,s%0)+-(%$']#c%$*>-W(8-W'i)Q)Q-)(~$J(6(|\#
    )w*P)+()(8(%(l,^,Z'c)Q(l+P-G(|(%*P(},s%$););'4$B&7)T)T&7*>*s*s)d&7,Z(]*s)T$S&0&7*s)T)6)G)H'Q)`-f*+&/'P'P'}&q,2\#
    ,:'<'E(P'<+e(l)y$S'8'8,}*]%:,W,@)`)`*]%8$e-(%M,},Y,s*s)I,s*m-.(l%>%e#{,s,s,s%:#0-O%8#{,})I-F,s%e)+-S&/&7&7)U)U\#
    -,%$*s$B,D-W-S)O#6#f,B#[-,$B,B%Z)Q)l%Z-c&b&b%_&/,(-,*C$=&N*P-,,&,-+e+e&/&-,P#;%Q,B-U*s+[+^-(+^,6,U(*(%'W(*,s,;\#
    +q,W,Z,s(i#[,x*q'+,U,U'>,b%v-B,j,Q-B*&)n'`-D']-c']']'_']$S$J$J'4,r,~,b#J-;,b$5$S,s(*,4(}(}$e*u,b(G)~(),x$w-/-)\#
    $e,})w-;-f*s-/,s*3%v,R,}$y-f%M$e'},r$S$J'4,~(*(}#J,4-c(H-)$w*s,R)%*=&^*=,s)%)%&^(@%4(}%4)%&^(@&w*q#f&w-.$s'4(3\#
    ,b-)##########################################################+F##################&K%7);########&P%:##########\#
    #################################6,2)w####################################
    """#
}
