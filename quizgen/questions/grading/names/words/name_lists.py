"""Family names and given names that tell how a name is built, in Latin letters without accents."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


CHINESE = _names(
    # In Pinyin.
    "ai an bai ban bao bi bian bo cai cao cen chai chang chen cheng chi chu cui dai deng di ding "
    "dong dou du duan fan fang fei feng fu gan gao ge gong gu guan guo han hao he heng hong hou hu "
    "hua huang ji jia jian jiang jiao jin jing kang kong lai lan lei li lian liang liao lin ling "
    "liu long lou lu luo lyu ma mao mei meng mi mo mu nie ning niu ou ouyang pan pang pei peng pu "
    "qi qian qiao qin qiu qu ren ruan shang shao shen sheng shi shu sima song su sun tan tang tao "
    "tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue xun yan "
    "yang yao ye yi yin ying you yu yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang "
    "zhuge zong zou zuo "
    # In Wade-Giles and in southern spellings, where they differ.
    "chiang chou teng tso tsai tsao tseng hsiao hsieh hsu hsueh hsia hsiung jen kao ku kuo kung "
    "lo pai pao soong ssuma szema sung ting tung yeh yen chao chia chin ching "
    "chuang chung hsi wong kwok chow cheung leung lau"
)

KOREAN_GROUPS = tuple(
    map(
        _names,
        (
            "kim gim", "lee yi rhee ri rhie", "park pak bak", "choi choe", "chung jung jeong chong",
            "kang gang", "cho jo", "yoon yun youn", "jang chang", "lim rim", "han", "oh",
            "seo suh so", "shin sin", "kwon gwon", "hwang", "ahn an", "song", "hong", "yoo yu ryu",
            "ko goh", "moon mun", "roh no noh", "bae pae", "baek paek paik", "chun jeon chon",
            "nam", "ban", "syngman", "hyun", "sohn son",
        ),
    )
)  # fmt: skip
"""Spellings of the same family name."""

KOREAN = _names("kim gim lee yi park pak choi choe chung jung jeong chong "
                "kang cho jo yoon yun jang "
                "chang lim rim han oh seo suh shin kwon hwang ahn song "
                "hong yoo ryu ko moon mun roh "
                "bae paik baek chun jeon nam ban hyun ri")  # fmt: skip

VIETNAMESE = _names(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh doan trinh "
    "dao luong mac phung quach ta thai to tong trieu tu lam luu vuong cao chu ha khuc"
)

GIVEN_TOO = _names(
    "kim lee park fan le bo wei song hong dong an chang ban ma mo so ai he do ha son oh you lan "
    "ling mei long tu man jin lu moon han no to tan ta di su mu may jo cho lin lam"
)
"""Those of these names that are given names, particles or words elsewhere: Kim Novak."""

JAPANESE = _names(
    "abe akutagawa aoki arai asahara ando araki ashikaga aso date dazai doi endo fujii fujimori "
    "fujita fujiwara fukuda fukuzawa genda goto hamada hara hasegawa hashimoto hatoyama hayashi "
    "higashikuni hirata hirohata hiraoka hirota hojo honda hosokawa ichikawa iida ikeda imagawa "
    "inoue inukai ishida ishiguro ishihara ishii ishikawa ito itagaki itami iwakura kaifu kaneko "
    "kato katsu katsura katsushika kawabata kawasaki kido kikuchi kimura kishi kitagawa kitano "
    "kobayashi koga koizumi kojima kondo konoe kotoku kudo kurosawa maeda maruyama masuda matsuda "
    "matsui matsukata matsumoto matsuo matsuoka matsushita miki minamoto minobe mishima miyamoto "
    "miyazaki miyazawa mizoguchi mori morita murakami murasaki murata mutsu nagai nagano nagumo "
    "nakagawa nakajima nakamura nakano nakasone nakata natsume nishida nishimura nitobe nitta noda "
    "nogi nomura obuchi oda oe ogata ogawa ogawara ohira oishi okada okamoto okawa okubo okuma "
    "okuda onishi ono osugi ota otani oyama ozawa ozu saigo saionji saito sakaguchi sakai sakamoto "
    "sanada sasaki sato shibusawa shidehara shigemitsu shimada shimazaki shimazu shimizu shimura "
    "soga sugawara sugimoto sugita sugiyama suzuki taira takagi takahashi takano takasugi takeda "
    "takeshita tanaka tange tanizaki terauchi togo tojo tokugawa tomonaga toyoda toyotomi ueda "
    "ueno uesugi umezu utagawa wada watanabe yamada yamagata yamaguchi yamamoto yamanaka yamashita "
    "yasuda yokoyama yonai yoshida yoshikawa yoshimoto yukawa"
)

JAPANESE_OF_OLD = _names(
    "ashikaga date fujiwara hojo imagawa katsushika kitagawa matsuo minamoto miyamoto murasaki "
    "natsume oda sanada shimazu soga sugawara taira takeda tokugawa toyotomi uesugi utagawa"
)
"""Families whose members are known by their given names: Nobunaga, Ieyasu, Hokusai."""

HUNGARIAN_GIVEN = _names(
    "akos antal balint bela bertalan dezso endre erno erzsebet ferenc fulop gabor "
    "gergely geza gyorgy gyula ilona imre istvan janos jeno jozsef kalman karoly katalin kelemen "
    "lajos laszlo lorinc margit matyas mihaly miklos odon sandor tibor vilmos "
    "zoltan zsigmond zsuzsa"
)
"""Hungarian given names that are not those of other nations."""

SPANISH_GIVEN = _names(
    "agustin alejandro alejo alfonso alonso alvaro ana andres antonio arturo augusto bartolome "
    "benito bernardo camilo carlos carmen cesar che clara cristina cristobal diego dolores domingo "
    "eduardo elena emiliano emilio enrique ernesto esteban eva evita evo federico felipe felix "
    "fernando fidel francisco frida fulgencio gabriela gaspar gonzalo guillermo gustavo hernan "
    "hernando hipolito hugo ignacio ines isabel jacobo jaime javier jesus joaquin jorge jose juan "
    "juana julio lazaro leopoldo lucia luis luisa manuel manuela marcelo marcos maria mariano "
    "mario mateo mercedes miguel nestor nicolas octavio pablo pancho pedro pilar porfirio rafael "
    "ramon raul ricardo rigoberta roberto rodrigo rosalia rosario salvador santiago sebastian "
    "sergio teresa tomas vasco vicente victoria violeta xavier "
    "anibal romulo leandro baltasar belisario venustiano plutarco abelardo adolfo anastasio maximo "
    "alejandra ramiro gilberto hermenegildo ildefonso inigo joaquina jimena leonor lope lorenzo "
    "ofelia ollanta osvaldo rufino soledad telesforo timoteo tirso valeriano ventura zenon "
    "bernal concepcion encarnacion evaristo facundo francisca isidro jacinto "
    "jeronimo josefa josefina macedonio melchor micaela nicanor remedios rogelio wenceslao"
)

SPANISH_ONLY = SPANISH_GIVEN - _names(
    "alejo alfonso ana arturo augusto benito bernardo camilo carmen "
    "che clara cristina eduardo elena "
    "emilio eva federico felix gaspar gabriela hugo isabel leopoldo lucia luisa manuela marcelo "
    "maria mario mateo rosalia sergio teresa vasco victoria violeta antonio alonso roberto enrique "
    "adolfo gilberto leonor lorenzo ofelia osvaldo leandro romulo ventura maximo"
)
"""Those of them that no other nation but the Portuguese has."""

_COMMON_PORTUGUESE = _names(
    "silva santos oliveira sousa souza pereira ferreira costa rodrigues gomes alves martins lima "
    "fernandes nunes lopes almeida carvalho barros"
)

COMMON_FAMILY = _COMMON_PORTUGUESE | _names(
    "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz "
    "hernandez diaz moreno alvarez munoz romero gutierrez alonso navarro torres dominguez vazquez "
    "ramos gil ramirez serrano blanco molina morales suarez ortiz delgado vargas castillo mendoza "
    "flores herrera medina vega cruz reyes rivera"
)
"""Spanish and Portuguese family names that are so common that another one is used with them."""

MOST_COMMON_PORTUGUESE = _names("silva santos sousa souza costa pereira")
"""Those that many leave out, though they are the last: Lula da Silva."""

SPANISH_FAMILY = (COMMON_FAMILY - _names("cruz flores gil martin reyes")) | _names(
    "allende aguirre arana arias bolivar calderon cardenas carranza carrero castro cervantes "
    "chavez cortes echeverria franco frias fuentes guevara guzman hidalgo ibanez ibarra largo "
    "lorca machado madero maduro marquez menchu menendez mendez nunez ochoa ortega pardo pena "
    "pinochet pinzon pizarro ponce prieto quesada quiroga rios robles rojas salazar salinas "
    "sandino santander segovia sepulveda soto toledo trujillo unamuno uribe valdes vasconcelos "
    "velasco velazquez zapata zuniga"
)
"""Names before which the given names end. Those that are given names or words too are left out."""

PORTUGUESE_FAMILY = _COMMON_PORTUGUESE | _names(
    "alvares pires vaz dias mendes teixeira moreira correia cardoso neves machado queiros quadros "
    "goulart branco castelo saraiva guimaraes"
)

PORTUGUESE_GIVEN = _names(
    "joao luiz getulio juscelino jair dilma henrique afonso fernao duarte joaquim anibal amalia"
)
"""Given names that are not those of Spaniards or Italians too."""

IBERIAN = (
    SPANISH_GIVEN
    | PORTUGUESE_GIVEN
    | _names("angel angela daniel david gabriel martin oscar simon victor")
)
"""Given names of Spain and Portugal, some of which are those of other nations too."""

SAINTS = _names("san santa santo sao")
"""First parts of family names of two words: San Martín."""

ICELANDIC_GIVEN = _names(
    "ari arni bjarni bjorn egil egill eirik eirikur einar "
    "gisli gudmundur gunnar grettir hallgrimur "
    "halldor hannes ingolfur jon jonas leif leifur magnus njall olafur saemundur sigurdur skuli "
    "snorri stefan steingrimur sturla thorvald"
)

ETHIOPIAN_GIVEN = _names(
    "abebe abiy derartu girma haile hailemariam haymanot kenenisa "
    "lij mengistu meles menelik mulatu "
    "sahle sahlework tedros tewodros tigist yohannes zewditu tsegaye"
)

ARABIC = _names(
    "abd abdallah abdelaziz abdelkader abdullah abbas abu ahmad ahmed akbar ali amin anwar aziz "
    "asghar aisha ayatollah ayman bashar bashir boumediene faisal farouk fatima ferhat gamal "
    "habib hafez hafiz hamid hamza harun hasan hassan hashemi hosni hosein hossein husain husayn "
    "hussein ibrahim idris ismail jafar jalal jamal kamal karim khaled khalid khalifa mahmoud "
    "mahmud mansur mehdi mahdi mir mohamed mohammad mohammed mohamad mohsen muammar moammar "
    "muhammad mujib musa mustafa naguib nagib najib mahfouz mahfuz salahuddin nasir nasser nuri "
    "omar osama othman qasim rashid reza riza rouhollah ruhollah saad saddam said salah salman "
    "saud sayyid selim shirin suleiman taha tariq tahar umar usama uthman yahya yasir yasser "
    "yusuf zayn ziad zine abolhassan"
)
"""Words of Arabic and Persian names, whose romanisations vary more than those of others."""

KNOWN_BY_GIVEN = _names(
    "leonardovinci dantealighieri galileogalilei michelangelobuonarroti napoleonbonaparte "
    "napoleonbuonaparte rembrandtrijn tychobrahe raffaellosanzio giottobondone saddamhussein "
    "erasmusrotterdam shakazulu cheguevara tizianovecellio tizianovecelli titianvecellio "
    "titianvecelli raphaelsanzio rafaelsanzio raffaellosanti raphaelsanti rafaelsanti "
    "garcilasovega lopevega tirsomolina "
    # Russian and Hebrew.
    "leonardovinchi dantealigeri mikelandzhelobuonarroti napoleonbonapart rembrandtrein tikhobrage "
    "dzhottobondone saddamkhusein erazmrotterdamskii chegevara titsianvechellio "
    "נפוליאוןבונפרטה לאונרדווינצי גלילאוגליליי מיכלאנגלובואונרוטי"
)
"""People whom all call by their given name, with the whole name as one word."""

WOMEN = _names(
    "ada adelaide agatha agnes alexandra alice amelia amy anastasia angela anna anne annie aphra "
    "astrid barbara beatrice beatrix bertha betty billie bridget camille carmen carolina caroline "
    "catalina catherine charlotte christina clara clementine coco constance cornelia dagmar "
    "daphne diana dolores dorothea dorothy edith eleanor elena elisabeth elizabeth ella elsa "
    "emilia emily emma emmeline emmy esther eugenie eva evelina fanny florence frances francoise "
    "frida gabriela gabriele georgia germaine gertrude golda grace greta hannah harriet hedwig "
    "hedy hedda helen helena helene hilda hillary hortense ida indira inessa ingrid irene isabel "
    "isabella jane janet jacqueline jeanne jennifer jessica joanna joanne johanna josephine juana "
    "judith julia juliana julie karen katharina katherine kathe katya lavinia lenka leonora "
    "lillian lisa lise louise lucia lucy lucretia ludmila luisa lydia mae magdalena malala "
    "margaret margarete margarita margery margot marguerite maria marianne marie marilyn marina "
    "marlene martha mary mathilde matilda maud melanie mercedes mileva millicent miriam nadezhda "
    "nadine natalia nelly nina nora octavia olga olympe patricia pauline phyllis rachel raisa "
    "rebecca regina ricarda rosa rosalind rosalyn rose ruth sally sarah selma sofia sofya sonia "
    "sophia sophie susan susanna svetlana sylvia tatiana teresa theodora ursula valentina vera "
    "veronica victoria virginia wilhelmina wilma winifred yekaterina yelena zelda zinaida "
    "ekaterina elizaveta sofiya tatyana nataliya mariya kseniya lyudmila lyubov aleksandra darya"
)
"""Given names that only women have, who are told from men of their family by a title."""

MEN = _names(
    "abraham adam adolf alan albert albrecht aleksandr aleksei alessandro alexander alfred alois "
    "amadeus ambrose andre andrei angelo anthony antoine anton antonio archibald aristide armand "
    "arnold arthur august auguste bartolomeo benedict benito benjamin bernard bernhard bertolt "
    "bertrand blaise boris bruno camillo carl carlo carlos cesare chaim charles christian "
    "christopher claude clemens clement daniel david denis desmond diego dietrich dmitri "
    "domenico edgar edmund edouard eduard edvard edward edwin emanuel emil emile emilio enrico "
    "enrique erich ernest ernst erwin etienne eugene fedor felix ferdinand ferenc fernando "
    "filippo francesco francois frank franz frederick fridtjof friedrich fritz gabriel galileo "
    "gaspard geoffrey georg georges gerhard giacomo gilbert giorgio giovanni giuseppe gottfried "
    "grigorii guglielmo gunter gustav gustave hans harold hector heinrich heinz helmut henri "
    "henry herbert hermann hernan honore horace horatio howard hugo ignaz igor immanuel isaac "
    "ivan jacques jakob james jan jawaharlal jeremy jerome joachim johann johannes john jonas "
    "jonathan jorge jose josef joseph juan jules julius justus karl kaspar kenneth klaus konrad "
    "konstantin kurt lars lavrentii leo leon leonard leonardo leonhard leopold lev lorenzo louis "
    "lucas ludwig luigi luis maksim malcolm manuel marcel marco marcus mario marius mark martin "
    "matthew matthias maurice max maximilian melchior menachem michael miguel mikhail milton "
    "mohandas moritz moses moshe napoleon nathan nathaniel neil nelson niccolo nicholas niels "
    "nikita nikolai nils norman oliver orville oscar oskar oswald otto pablo pascal patrick paul "
    "pavel pedro percival percy peter petr philip philippe pierre primo pyotr rafael rainer "
    "ralph raymond reinhold rembrandt rene ricardo richard roald robert roger roland ronald "
    "rudolf rupert salvador salvatore samuel sebastian sergei shimon sigmund stefan stephen sven "
    "theodor theodore theodosius thomas timothy tommaso toussaint ulrich umberto vasco vasilii "
    "victor viktor vincent vincenzo vladimir walt walter werner wilfred wilhelm willem william "
    "willy winston wolfgang yitzhak yurii"
)
"""Given names that only men have."""

GERMAN_RULERS = _names(
    "albrecht christian ernst friedrich georg gustav heinrich joseph josef karl konrad leopold "
    "lothar ludwig maximilian otto rudolf wilhelm boleslaw kazimierz wladyslaw zygmunt bela istvan"
)
"""Given names behind which "I." is a number, as German and some other languages write it."""

TENTH_RULERS = _names(
    "alfons alfonso alphonse benedict boniface carl carlo carlos charles christian clemens clement "
    "clemente george gregoire gregor gregorio gregory innocent john karel karl leo leon leone "
    "lodewijk louis ludwig luigi luis pie pio pius rama ramesses stephen"
)
"""Given names behind which X is a number; elsewhere it is an initial, as in Malcolm X."""

SON_OF = _names("ben bin bint ibn")
"""What is between Arabic names of a son or daughter, and of the father."""

NAMES_OF_RANK = _names("khan shah")
"""Words at the end of a name that are no family name of most who have them: Genghis Khan."""


def sex_of_given(name: str) -> str:
    """The sex that a given name tells, "f" or "m"; "" if it is not known."""
    return "f" if name in WOMEN else "m" if name in MEN else ""
