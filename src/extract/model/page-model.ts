import type { PackedModel } from './model.ts'

/** Trees that tell how likely a page is an article. Made by `npm run train`; never edited by hand. */
export const pageModel: PackedModel = {
  features:
    'page.size page.blocks page.longShare page.linkShare page.longBlocks page.mainShare page.cleanShare page.directShare page.controls page.media page.sentences page.ogArticle page.ogProduct page.ldArticle page.ldProduct page.ldForum page.ldList page.pathDepth page.pathDigits page.pathWords page.hiddenShare page.phrases page.headings kept.size kept.share kept.longShare kept.longBlocks kept.linkShare kept.blocks kept.longest kept.sentences kept.logOdds kept.doubt kept.crowd',
  cutCounts: [4, 7, 5, 1, 5, 2, 3, 9, 6, 16, 5, 1, 1, 1, 1, 1, 1, 1, 5, 6, 1, 7, 1, 4, 8, 8, 9, 7, 4, 4, 8, 8, 10, 5],
  cuts: 'AEENQQ9BIkGHQJpAo0CoQLJAtEDBQIk+tz7IPt0+7D4jPo0/zj8TQBlAXEBjP4A/GTuSPTs/qD3UPQM+Gz40Pmg+ID8qPzs/gD9AQIBAAEFAQYhBsT/OPwVAGUAfQCRAMUA5QEBAUUBeQGRAakByQIxAlUBLQFVAYECNQJpAAD8APwA/AD8APwA/IEAgQGBAkEDQQPBAwD8gQGBAkECwQNBA3jiYO7k70zvtO0c8ajzsPAA/30DyQBBBF0GXPr8+5D75PgU/DD8VP1A/hD7OPjE/Sj9QP1s/bT96P84/5T/5PxNAXkBkQGpAb0B2QD44oTwqPXM9uT3YPQY+MUBDQFNAhUC0QLhAvkDKQPk/DUAxQEZAYECVQJpAnUDVPwJAIkApQDFAP0BLQFNAhDu5O2886DwDPVA9oz3YPfQ9RT7sOaw+DT8rP34/',
  splits:
    'C7/  ?  ,?  -  /DB  >  B+  +  /<-  ?  ?2  *  C7B  0  %+  =  /7=  0  .1  =  D<6  +  >/  A  C1>  ,  >9  7  C7;  0  %,  +  %1D  @  7C  2  C/%  ?  >%  C  %1D  =  7,  0  C1-   (-  C  C6>  &  +7  0  7>*  .  >A  2  2?,  *  4  %17   +,  >  /%D  0  >=  *  1%A  <  +  7CB  @  .,  9  C/7  E  02   71,  ,  0+   %,.  2  20  7  17,  %  D  0%D  <   0%6  =   -.-  +  1&   26A  =   2?/  +  /  >- 6  -E  1  ,-#  /  /-  1  76>  $  -%  7  ?<$  0  EB  <  +7-  9  ($  9  7-=  6  B=  9  1,A  ,  ,  +5=  7  2<   26(  (   1-(  7   26>  *   0C6    0,>  9   +E .  2-   +>@  +  >#  )  2.%  7   /#(  7  BA  +  >76  .  -B   01D  @   012  ,   -+ ;  ??  <  *.@  8  9-  :  ,D ;  76  ,  +5<   .-  E  +-$  6  -$  -  2->  ;   7>6  #  #  12B   ?  C<0  ?   +5$   6@   ,D$  B  - 3  -)D  ?  1?   ',
  values:
    '%&#*K#Em()}M-m7#)&>k)0](,Fw#C}#*0A,)i6*#wA$+S%&+4e#l+%,?i%Vv#&)3L#k.$#9r#?s)$#Ai%Eq*#7Q%Bt$#*7a&vK%*>]%]t%%&7S#_2%$Z9)^q%#&I6#q_$*Fr#nB$#$6D*d<&(Fd)_n%##T8&`p$%]:#m0%#&[=p%)^>(Yl$(,<a#Hg(%;Z#g/%+%=R(Pj#$3P#jA#*)bE$9I#1A%#&;Of*%^G%No#$$S;#W3$*Z=$Zm#(&@^&Ea&]p&&+Ab%Lh$$d9%Uo##&=V&lM##a<3&##ZB&pR#%Nm7%##Iq#F5##a7$3G#&#ZC#Bf-mY#&,TD#Fd6#%#Dc%Jc61%%Z@$Ab##N:d##$DW$Qn6#*#Rf&6N#6H#%W&;Y-(hN#Ik%/#If#CY#&[?#Mh&$(A](qM.#Qm)E_*#&^C#_;%%DY%H9+%$YC#7^&%gF$[m%#*Xp%DW$(K:&Uk##%Si)N?&mU%#+@$#bL#(Nc8##(J^#Jo:#*$Db&BRk##(K`$Ws;#+#Kak8#%#I_(BT8#$R(/M#(cQ;,*$SE$Ik#$^@#Yk#%#ES)Tk=#%$Eb%AU(#bI$Ri)($GY#Gf2)_lL##%aM&l]8###R;&jW9(%I#Kn*$J[%M:#&#T<#aG)+_I#Je#*m$C^)(H`(gR$#)L.S$%WC#N_+$$Kw(Ic-#Sj1I[#3#LX%P7=)*$HY&fQ%Wj##*Lb9%iY++#T;&T4i$#*1IP(&KZc%()lV#;T%^#EW,$+iR(V=#$BLf',
  leafScale: 0.00414814,
  base: 1.2499,
  exits: [],
}
