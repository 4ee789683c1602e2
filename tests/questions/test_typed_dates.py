"""Typed dates."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.dates import When, parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from tests.questions.typed import MEASURED, by_answer, said
from tests.values.whens import whens

NOBODY = Names([])
FIRST = date(1000, 1, 1)

TYPED = """\
1805-06-22
  accept: ventidue giugno 1805 | il ventidue giugno 1805
  reject: ventitré giugno 1805
1605-11-05
  accept: 5 November 1605 OS | 5th November 1605 (Old Style)
  reject: 6 November 1605 OS | 15 November 1605
1917-11-07
  accept: 25 October 1917 OS | 7 November 1917 NS
  reject: 7 November 1917 OS
1861~
  accept: c1861 | ca1861 | c.1861
1949/..
  accept: 1949 – present day | 1949 to present day
../1922
  accept: up until 1922 | ended in 1922
1938-03-02
  accept: 2. März 1938 | 2 mars 1938 | le 2 mars 1938 | am 2. März 1938 | 2 марта 1938 года
  accept: 2 марта 1938 г. | 2 Marhc 1938 | 1938 March 2 | Mar 2 1938 | on 2 March 1938
  accept: 02-03-1938
  partial: 2.3.38 | 03/02/38 | 1930s | 20th century | early March 1938 | 38
  reject: 31 February 1938 | 3.2.1938 | march | tomorrow | 1938-13-02 | 2 3 1938
  reject: March 1938 or April 1938 | 1-2 March 1938 | winter 1938 | 1936-1940 | 1838-03-02
1938-03
  accept: March 1938 | 3/1938 | 03.1938 | 2 March 1938
  partial: Mar 38 | 1938
  reject: April 1938 | 0 March 1938 | 1938-03-00 | 1938-00-03
1938-03/1938-05
  accept: March-May 1938 | March to May 1938 | from March to May 1938
  partial: spring 1938 | April 1938 | 1938
1938-03-02/1938-03-13
  accept: 2-13 March 1938 | 2–13 March 1938 | 2 March to 13 March 1938 | 2 to 13 March 1938
  accept: 2 March 1938 - 13 March 1938 | 2nd to 13th March 1938 | du 2 au 13 mars 1938
  accept: 2ten bis 13ten März 1938 | 2-го - 13-го марта 1938
  partial: March 1938 | 2 March 1938
  reject: 2-15 March 1938
1825-09-27
  partial: late September 1825 | end of September 1825 | Ende September 1825 | конец сентября 1825
  partial: second half of September 1825 | September 1825
  reject: early September 1825 | mid-September 1825 | Anfang September 1825 | début septembre 1825
  reject: a principios de septiembre de 1825 | начало сентября 1825 | late August 1825
1789-07-14
  partial: mid-July 1789 | mi-juillet 1789 | à la mi-juillet 1789 | Mitte Juli 1789
  partial: a mediados de julio de 1789 | в середине июля 1789
  reject: early July 1789 | late July 1789
1618/1648
  partial: 1630 | 1618 | 17th century
  reject: 30 | thirty | 30 years | dreißig Jahre | 30 лет | 25
1936/1938
  accept: between 1936 and 1938 | 1936/1938 | 1936—1938 | 1936 bis 1938 | с 1936 по 1938
  accept: March 1936 to May 1938
  partial: 36-38 | August 1936
  reject: 1939 | 1936-1939 | 1936-1937
1825/..
  accept: since 1825 | 1825 | from 1825 | 1825- | 1825 onwards
  reject: until 1825 | 1826
../1830
  accept: until 1830 | 1830
1781~
  accept: 1781 | c. 1781
  partial: about 1780 | 1785 | 1786 | 1776
  reject: 1790 | 1787 | 1775
1781?
  accept: 1781
178X
  accept: 1780s | the 1780s | 1784
  partial: 18th century
  reject: 1790s
17XX
  accept: 18th century | 18. Jahrhundert | 1784
-0043
  accept: 44 BC | 44 B.C. | 44 BCE | -44 | forty-four BC | XLIV BC | 44 a.C. | 44 BC (?)
  partial: 1st century BC | the first century BCE | 40s BC | the forties BC | I в. до н.э.
  reject: 45 BC | 43 | 44 AD | 44 CE | 30s BC | 2nd century BC | 1st century AD | 44 BC - 30 BC
-0043-03-15
  accept: 15 March 44 BC | March 15, 44 BC
  partial: 44 BC
0079
  accept: 79 AD | AD 79 | 79
[1936, 1937]
  accept: 1936 or 1937 | 1937 or 1936
  partial: 1936
  reject: 1935
1917-10-25 OS
  accept: 25 October (7 November) 1917 | 7 November 1917 (N.S.) | 25 October 1917 OS
  accept: 25 октября 1917 | 25 Oct. 1917
  accept: 7 November 1917 (25 October) | 25 October 1917 (7 November) | 7 November 1917 (25.10.1917)
  accept: 25 October 1917 OS (7 November NS) | November 7 (October 25), 1917
  reject: 25 October 1917 NS | 7 November 1917 OS
  reject: 25 October 1917 (8 November) | 7 November 1917 (26 October)
1825-12-26 OS
  accept: 7 January 1826 (26 December) | 26 December 1825 (7 January)
  reject: 7 January 1827 (26 December)
1905-01-09 OS
  accept: 22 January 1905 | 9 January 1905
1917
  accept: 1917 AD | the year 1917 | 1917? | ~1917
  partial: 1910s
  accept: nineteen seventeen | nineteen hundred and seventeen | MCMXVII | 1917年
  partial: seventeen
  reject: 191 | 19170 | 0 | nineteen sixteen | MCMXVI | 17th | nineteen
2017
  partial: 17
1917-10-25
  reject: О
1937-08-25
  accept: August 25th 1937 | 25th August, 1937 | 25-08-1937 | 25. 8. 1937
  partial: 25 aug 37 | Aug 1937
1990/1998
  accept: 1990-98 | 1990 - 1998
  partial: in the 1990s
1938-03-02
  accept: the second of March 1938 | March second, 1938 | 2.III.1938 | 2/III/1938
  accept: 2-Mar-1938 | 2 Mar. 1938 | Wednesday 2 March 1938 | 1938/03/02 | 1938.03.02
  accept: 2nd March 1938 AD | 2 Märtz 1938
  partial: 02/03/38 | 2 March '38 | March '38 | in March of 1938 | early 1938
  partial: beginning of March 1938 | марта 1938
  accept: 2 de marzo 1938 | 2 de marzo de 1938 | 2 marzo 1938 | 2 de março de 1938
  reject: 2 de mayo de 1938 | before 1939 | after 1937 | 1938-1939 | 1937 or 1938
  reject: 2 fevrier 1938 | 2 Sept 1938 | 30.02.1938 | 00.03.1938 | 32 March 1938 | 2 3 38
  reject: 1938 03 02
1936/1938
  accept: 1936 - 38 | from 1936 till 1938 | 1936 through 1938 | 1936 and 1938
  accept: de 1936 à 1938 | von 1936 bis 1938 | 1936 до 1938
  partial: 36 to 38 | mid 1937 | 1930s
  reject: 1938-1936
1917
  accept: 1917. | c. 1917 | year 1917 | 1917 г.
  partial: '17 | 20th century
  reject: 1916/17 | 2017
1917-11-07
  accept: Nov 7 1917
  reject: 25 October 1917
1917-10-25 OS
  accept: October 25, 1917 (old style) | 7 November 1917 (new style) | 7.11.1917 | 25.10.1917
  partial: 25/10/17 | autumn 1917 | 1917-11
1905-01-09 OS
  partial: January 1905
-0043-03-15
  reject: Ides of March 44 BC
15 March 44 BC
  accept: 15 March 44 BC | the 15th of March, 44 BC
  partial: March 44 BC
  reject: 16 March 44 BC
1925-08-03
  accept: 一九二五年八月三日 | １９２５年８月３日
  partial: 一九二五年
1925
  accept: 一九二五年 | 一九二五 | 千九百二十五年
1861-04/1865
  partial: since 1861 | until 1865 | from April 1861
  reject: since 1862 | until 1861 | until 1866
-0298/-0199
  accept: 3rd century BC | 299-200 BC | 3 rd century BC
  partial: 250 BC
  reject: 2nd century BC | 4th century BC
-0299/-0200
  accept: 3rd century BC | 300-201 BC
-02XX
  accept: 3rd century BC | 299-200 BC | 300-201 BC
-00XX
  accept: 1st century BC | 99-1 BC | 100-1 BC
00XX
  accept: 1st century AD | 1-99 AD | 1-100 AD
0200/0299
  accept: 3rd century | 3rd century AD | 200-299
0201/0300
  accept: 3rd century
Y-10000
  accept: 10,000 BC | 10000 BC | 10.000 v. Chr.
  reject: 10,001 BC | 9,999 BC
0150
  partial: mid 2nd century | middle of the second century | Mitte des zweiten Jahrhunderts
  partial: milieu du deuxième siècle | mediados del segundo siglo | середина второго века
1801
  partial: turn of the century | the turn of the 19th century | Jahrhundertwende
  reject: turn of the 18th century
-0043
  accept: 44 v. Chr. | 44 до н.э.
  reject: 43 BC
0410
  accept: 410 | 410 AD | AD 410
05XX
  accept: VIe siècle | le VIe siècle | siglo VI | VI век
1066-10-14
  accept: 14 October 1066 | 14.10.1066
  partial: October 1066 | 1066
178X
  accept: 1780s | 1780-1789 | between 1780 and 1789 | 1785
17XX
  accept: the 1700s | 18th century
1781~
  accept: around 1781
  partial: 1779 | 1780s
[1936, 1937]
  accept: either 1936 or 1937
0450
  reject: 5th century BC | 450 BC
  partial: 5th century
0435
  reject: 430s BC
  accept: 435
1938-03-02
  accept: Wed 2 March 1938 | Wed., 2 March 1938
  partial: mid-1938 | early March 1938
  reject: mid-March 1938 | late-March 1938
16XX
  accept: 1600-1700 | XVIIth century | S. XVII | sec. XVII | séc. XVII | 17世纪 | 1650
  reject: 1600-1750 | 1500-1600
  accept: the seventeenth century | seventeenth century | XVII century | XVII век | XVII в.
  accept: XVIIe siècle | le dix-septième siècle | siglo XVII | el siglo diecisiete | secolo XVII
  accept: século XVII | siebzehntes Jahrhundert | 17. Jh. | the 1600s | sixteen hundreds
  accept: seventeenth-century | the seventeenth century AD | XVII century CE | 17ème siècle
  accept: 1601-1700 | семнадцатый век | 17-й век | seventeeth century | late 17th century
  reject: 16th century | XVI century | XVII century BC | siglo XVIII
  reject: the sixteenth century | 1617 BC
  reject: 1601-1700 BC | the 1700s | seventeenth | century | siècle | 17
192X
  accept: nineteen-twenties | the nineteen twenties | 1920ies
  accept: 1920's | the '20s of the 20th century
  accept: the twenties of the twentieth century | 1920er Jahre | die 1920er
  accept: années 1920 | años 1920
  accept: 1920-е годы | 20-е годы XX века | anni 1920
  accept: anni '20 del secolo XX | 20er Jahre des 20. Jh.
  partial: the twenties | the 20s | '20s | 20er Jahre | 20-е годы | anni venti | années 20
  partial: early 20th century | twentieth century | XX век | the first half of the 20th century
  reject: nineteen-thirties | the thirties | 1930ies | the '20s of the 19th century | 1920s BC
  reject: late 20th century | the second half of the twentieth century | the twenties BC
1905~
  partial: the beginning of the twentieth century | early 20th century | Anfang des 20. Jahrhunderts
  partial: the early 1900s | начало XX века | início do século XX
  reject: the end of the 20th century | mid-20th century | the end of the 19th century
  reject: the middle of the nineteenth century
-0043
  accept: 44BC | 44bce | BC44
  reject: 44-43 BC | 45BC
0014-08-19
  partial: August 14 AD | AD 14
  reject: August 14
1938
  reject: 38 AD
0476
  accept: 476AD | AD476
1848~
  partial: mid-nineteenth century | first half of the 19th century | late 1840s | 1850s | mid-1840s
  partial: the second half of the 19th century
  reject: late 19th century | early 19th century | 1860s | 1830s
-0430/-0403
  accept: 431-404 BC | 431-404 | 431 to 404 BCE | from 431 BC to 404 BC | 431 BC - 404 BC
  accept: 431 v. Chr. bis 404 v. Chr.
  partial: 5th century BC | the fifth century BC | 431 BC | 420 BC
  reject: 431-404 AD | 430-403 | 404-431 BC | 4th century BC
-2559~
  accept: 2560 BC | c. 2560 BC
  partial: 2560
  partial: about 2600 BC | 2550 BC | 26th century BC
  reject: 2700 BC | 2400 BC | 2560 AD
1200..1300
  accept: between 1200 and 1300 | 1200-1300 | 1200 to 1300 | 13th century
  accept: 1250 | the thirteenth century
  accept: entre 1200 et 1300 | the 1250s
  partial: 1100-1400 | between 1100 and 1300 | 1220-1250 | between 1200 and 1310
  reject: 14th century | 1199 | between 1150 and 1290 | since 1200
-04XX
  accept: 5th century BC | the fifth century BCE | 480 BC | 480s BC | V век до н.э. | 500-401 BC
  accept: Ve siècle av. J.-C. | siglo V a. C.
  partial: 5th century
  reject: 4th century BC | 5th century AD | 390s BC | 400 BC | 6th century BC
Y-66000000~
  accept: 66 million years ago | c. 66 million years ago | 66 mya | 66,000,000 BC | 66 million BC
  accept: sixty-six million years ago | 66000000 BC | 66 Ma | 66m years ago | 66.0 million years ago
  partial: 65 million years ago | 66.5 mya | 65.5 million years ago
  reject: 60 million years ago | 66 thousand years ago | 66 years ago
  reject: 66 BC | 6.6 million years ago
Y-12000~
  accept: 12,000 BC | 12000 BCE | c. 12,000 BC | twelve thousand BC | 12 000 BC
  accept: 14,000 years ago
  partial: 12100 BC | 13,900 years ago
  reject: 10,000 BC | 1200 BC | 12,000 AD
-2499~
  partial: 4500 years ago
-0299/-0200
  accept: 3rd century BC | the third century BCE | III century BC | III в. до н.э. | 300-201 BC
  partial: 3rd century
  reject: 2nd century BC | 3rd century AD | 2nd century
1801/1900
  accept: 19th century | the nineteenth century | XIX век | 1801-1900
  reject: 20th century
-0026/0014
  accept: 27 BC - 14 AD | 27 BC to AD 14 | 27 BC–14 | from 27 BC until 14 CE
  reject: 27 BC - 14 BC | 27 AD - 14 BC
[1936, 1937]
  accept: 1936/7 | 1936-37 | 1936–7 | 1936/1937 | 1936/37 | 1936 oder 1937 | 1936 ou 1937
  partial: 1937
  reject: 1936-38 | 1935/6
[-0427, -0426]
  accept: 428/7 BC | 428/427 BC | 428 or 427 BC | 428 or 427
  partial: 427/6 BC
  reject: 427-6 BC
[1914-06-28, 1914-06-29]
  accept: 28 or 29 June 1914 | June 28 or 29, 1914 | Jun. 29 or 28, 1914 | 28 June or 29 June 1914
  partial: 28 June 1914 | 29 or 30 June 1914
  reject: 30 June or 1 July 1914
[0079-08, 0079-10, 0080-01]
  accept: Aug. AD 79, Oct. AD 79 or Jan. AD 80
1936/1937
  partial: winter 1936-37
  accept: 1936/7 | 1936-37 | 1936–7 | the years 1936-37 | c. 1936/7 | nineteen thirty-six to 1937
  partial: 1936/8 | 1936
  reject: 1936-38 | 1935-36
1937-06-11/1937-06-12
  accept: June 11-12, 1937 | 11-12 June 1937 | June 11–12 1937 | 11./12. Juni 1937 | 11.6.-12.6.1937
  accept: June 11th to 12th, 1937 | the eleventh to the twelfth of June 1937 | 1937-06-11/12
  accept: 11 June 1937 - 12 | 11 y 12 de junio de 1937 | 11.-12.6.1937
  partial: June 1937 | 11 June 1937
  reject: June 11-13, 1937 | June 11-12, 1938 | July 11-12, 1937
1825-09
  partial: Sept '25 | 9/25
  accept: 1825/9 | 9-1825
1939-09-01/1945-09-02
  accept: 1 September 1939 to 2 September 1945 | 9/1/1939 – 9/2/1945 | 1 IX 1939 – 2 IX 1945
  partial: 1939 | 1945 | 1939-45 | Sept 1939 | 1940 | между 1939 и 1945
  reject: 1938 | 1946 | 1939-44 | 1940s | 19th century
1917-11-07
  accept: 25 October (7 November) 1917 | 7 November (25 October O.S.) 1917
  accept: 25 October/7 November 1917 | 7 November [O.S. 25 October] 1917
  accept: 7 November 1917 (25 October O.S.)
  accept: 25 октября (7 ноября) 1917 года | 7 ноября 1917 (25 октября по старому стилю)
  reject: 26 October (8 November) 1917 | 25 October (8 November) 1917 | 25 October 1917
1918-11-11
  reject: 10/11 November 1918 | 10 (11) November 1918
1918-02-05 OS
  accept: 5 (18) Feb. 1918 | 5 февраля (18 февраля) 1918 года | 18 February (5 February) 1918
  accept: 5 февраля 1918 по старому стилю | 18 février 1918 (nouveau style)
  reject: 5 (19) February 1918 | 6 (18) February 1918 | 5 (banana) February 1918
../1830
  accept: by 1830 | up to 1830 | bis 1830 | fino al 1830
1685?
  accept: 1685? | on or about 3 May 1685 (?) | possibly 1685 | 1685 (uncertain)
1924/..
  accept: 1924+ | 1924 → | 1924 ff.
  accept: since 1924 | from 1924 onwards | 1924–present | 1924 to today | 1924 to the present day
  accept: 1924 - now | since nineteen twenty-four | depuis 1924 | desde 1924 | seit 1924 | 1924/
  accept: desde 1924 hasta hoy | von 1924 bis heute | с 1924 по настоящее время | from 1924 to now
  reject: until 1924 | since 1925 | 1925–present | to 1924 | today | present
1939-09
  accept: 09-1939 | 1939/09 | 1939.09 | Sep1939 | sept.1939 | Sep. 1939
  accept: IX 1939 | IX.1939 | IX/1939 | 9/1939 | 1939年9月 | settembre 1939 | setembro de 1939
  accept: September nineteen thirty-nine | Sept. MCMXXXIX | 1939-9
  partial: Sep-39 | 9/39 | Sept '39
  reject: X 1939 | Oct-39 | 10/39 | 9/40 | IX 1940 | IX
1937-11-07
  accept: 7.XI.1937 | 7 XI 1937 | 1937年11月7日 | 1937년 11월 7일 | seventh of November 1937
  accept: November seven nineteen thirty-seven | the seventh of November, nineteen thirty-seven
  accept: 7 novembre 1937 | 7 de novembro de 1937 | 7 Noviembre 1937
  partial: 7.XI.37 | 11/37 | November thirty-seven
  reject: 7.X.1937 | 1937年11月8日 | 7 November 1937 BC | 1937-11-07 BC | 8 November '37
1453
  accept: fourteen hundred and fifty-three | fourteen fifty-three | MCDLIII | 1453
1905
  accept: nineteen oh five | nineteen hundred and five | nineteen-o-five | MCMV
  reject: nineteen five | nineteen oh six
2008
  accept: two thousand and eight | twenty oh eight | MMVIII
1941-12/1942-02
  accept: December 1941 to February 1942 | Dec 1941 - Feb 1942
  partial: winter 1941/42 | the winter of 1941-2
18XX
  accept: C19 | 19C | c19th | XIX | l'Ottocento | Ottocento | l'800 | nell'800 | au XIXe siècle
  accept: в девятнадцатом веке | 1801-1900 | 1800-1900 | 19世紀
  partial: 1801-1850
  reject: Novecento | XX | C18 | l'Ottocento a.C.
1847
  partial: second quarter of the 19th century | metà dell'Ottocento | deuxième quart du XIXe siècle
  partial: anni Quaranta dell'Ottocento | the fifth decade of the 19th century
  partial: mid to late 1840s | mid-to-late 1840s | early to mid-19th century
  partial: early/mid 19th century
  reject: mid to late 19th century BC | early-to-mid 1840s BC | 1847/8
  reject: last quarter of the 19th century | first quarter of the 19th century | late 1846
1801/1900
  accept: 19th century | the 1800s | XIX век
  reject: 19th century BC | 18th century | 1700s
1788
  accept: siebzehnhundertachtundachtzig | mil setecientos ochenta y ocho | l'an 1788
  accept: mille sept cent quatre-vingt-huit | dix-sept cent quatre-vingt-huit
  accept: millesettecentottantotto | mil setecentos e oitenta e oito | late 1788 | l'année 1788
  accept: тысяча семьсот восемьдесят восьмой год | seventeen hundred and eighty-eight
  reject: siebzehnhundertachtundneunzig | mille sept cent | seventeen hundred
2001
  accept: dos mil uno | duemilauno | zweitausendeins | dois mil e um | две тысячи первый
180X
  accept: the first decade of the 19th century | 1801-1810
-04XX
  accept: 400s BC | 500-400 BC | 499-400 BC
  partial: 431-404 BC
-0043
  accept: 44 AEC | 44 a.e.c. | 公元前44年 | 44 before common era | 44 до р. х.
  partial: 44
  reject: 43 | 45
-04XX/-03XX
  accept: 5th to 4th century BC | from the fifth to the fourth century BC | V-IV century BC
  accept: 5th - 4th century BC | 5. bis 4. Jahrhundert v. Chr. | du Ve au IVe siècle av. J.-C.
  accept: 5th to 4th century
  reject: 6th to 4th century BC | 5 to 4 BC
Y-252000000/Y-66000000
  accept: 252 to 66 million years ago | from 252 million to 66 million years ago | 252-66 mya
  accept: vor 252 bis 66 Millionen Jahren | il y a 252 à 66 millions d’années
  reject: 252 to 66 thousand years ago | 252-65 mya | 252 to 66
-0263/-0240
  accept: 264-241 | 264 to 241 | 264–241 BC
  reject: 241-264
-0002/0006
  accept: 3 BC – AD 6
  partial: 3-6
0476
  accept: 476 u.Z. | 476 de nuestra era | 476 EC
1914-12
  partial: winter 1914 | winter 1914/15 | late 1914 | last quarter of 1914
  reject: early 1914 | summer 1914
1200..1300
  accept: some time between 1200 and 1300 | sometime between 1200 and 1300
  accept: irgendwann zwischen 1200 und 1300
Y-66000000~
  accept: il y a 66 millions d'années | hace 66 millones de años | vor etwa 66 Millionen Jahren
  accept: 66 milioni di anni fa | há 66 milhões de anos | 66 million | 66 myr ago
  reject: il y a 6 millions d'années | 66 mille
1825/..
  accept: from 1825 on | since 1825 | September 1825 | ever since 1825
  accept: starting 1825 | 1825 to date | 1825 to now
"""


def answer(written: str) -> DateAnswer:
    return DateAnswer(parse_when(written), "en")


@pytest.mark.parametrize("case", [case for case in MEASURED if case["kind"] == "date"])
def test_a_date_is_graded_as_a_patient_teacher_did(case: dict[str, Any]) -> None:
    expected = case["expected"]
    old = expected.get("old_style")
    verdict = grade(answer(f"{old} OS" if old else expected["date"]), str(case["typed"]), NOBODY)
    assert verdict.outcome == case["want"], verdict


@pytest.mark.parametrize(("date", "outcomes"), by_answer(TYPED))
def test_a_typed_date_gets_the_verdict_of_its_table(date: str, outcomes: dict[str, str]) -> None:
    right, known = answer(date), NOBODY
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("date", "typed", "remark"),
    [
        ("1938-03-02", "1938", "right year, no day"),
        ("1938-03-02", "March 1938", "right month, no day"),
        ("1938-03-02", "2 March 38", "the century is missing"),
        ("1938-03-02", "3 March 1938", "right month, wrong day"),
        ("1938-03-02", "2 May 1938", "right year, wrong month"),
        ("1938-03-02", "2 March 1937", "wrong year"),
        ("1938-03-02", "soon", "not a date that can be read"),
        ("-0479", "480", "the number is right, but BC is missing"),
        ("1914-12-25", "winter 1914", "right season, no day"),
        ("1848~", "mid-19th century", "right, but not exact enough"),
        ("1936/1938", "1936", "right beginning, no end"),
        ("1936/1938", "1934-1938", "wrong beginning"),
        ("1781~", "1780", "one year off, but the date is not certain"),
        ("1781~", "1776", "5 years off, but the date is not certain"),
        ("Y-66000000~", "65 million years ago", "1,000,000 years off, but the date is not certain"),
        ("Y-66000000~", "67 million years ago", "1,000,000 years off, but the date is not certain"),
        ("Y-66000000~", "65,500,000 years ago", "500,000 years off, but the date is not certain"),
    ],
)
def test_a_verdict_says_what_is_off(date: str, typed: str, remark: str) -> None:
    assert said(grade(answer(date), typed, NOBODY)) == remark


DATES = (
    "1938-03-02|1938-03|1938|178X|17XX|1936/1938|1825/..|../1830|1781~|1917-10-25 OS|-0043-03-15"
    "|[1936, 1937]|1938-03-02/1938-03-13"
).split("|")


@pytest.mark.slow
@given(st.text(max_size=40), st.sampled_from(DATES))
@settings(max_examples=100, deadline=None)
def test_no_text_is_too_strange_to_grade(typed: str, date: str) -> None:
    assert grade(answer(date), typed, NOBODY).outcome in ("accept", "partial", "reject")


@pytest.mark.slow
@given(whens(), st.sampled_from(languages.deck_languages()))
@settings(max_examples=250, deadline=None)
def test_a_date_is_accepted_as_it_is_shown_and_as_it_reads_in_a_sentence(
    when: When, language: str
) -> None:
    right = DateAnswer(when, language)
    for typed in (show_when(when, language), phrase_when(when, language)):
        for cased in (typed, typed.upper(), f" {typed}."):
            assert grade(right, cased, NOBODY).outcome == "accept"


@pytest.mark.slow
@given(st.dates(FIRST), st.dates(FIRST))
@settings(max_examples=100, deadline=None)
def test_another_day_is_never_accepted_however_it_is_written(right: date, other: date) -> None:
    month = f"{other:%B}"
    for typed in (f"{other:%d.%m.%Y}", f"{other:%Y-%m-%d}", f"{other:%d} {month} {other:%Y}"):
        outcome = grade(answer(str(right)), typed, NOBODY).outcome
        assert (outcome == "accept") == (right == other)
