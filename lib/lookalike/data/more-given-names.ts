// Given names of one language, beside those of given-names.ts, as data: of English, German, Spanish, Portuguese, Polish, Dutch and the
// Nordic languages as there, of others by hand. ASCII, folded. Seen 2026-11.

/** One name behind the other, with blanks between them. */
export const MORE_GIVEN_NAMES = `
  aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aaltje aamod aanand aanandaswarup aanandinii
  aanjaneya aaratrika aarav aarya aaryan aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abagail
  abani abbey abbigail abdiel abeiku abena abhaidev abhaya abhirath abhisyanta abigale abigayle abisola
  abisoye abner abril acaryatanaya achalesvara acharyanandana acharyasuta achintya achyut adaline adaugo
  addie adeboye adegoke adelajda adelbert adelia adell adella adelle adheesh adhiraj adhrit adikavi adinath
  aditeya adityanandan adityanandana adolph adolphus adrain adrianna adriel adriele adripathi advaya
  adwitiya adwoa afonso afton agasti agastya agneta agneya agnimitra agniprava agnivesh agrata agrypina
  agung ahalya ahilya aishani aisyah aiyana ajeet ajita akande akanni akeem akofa akorfa akosua akroor
  akshainie akshaj akshat akshata akshayakeerti akshita akula akumaa akunna akwasi akwesi alanis alanna
  alayna albertha alden aleen alejandrin aleksi aleksy alene alessa aletha alexandria alexandro alexie
  alexys alexzander alfonzo alford alicja alivia aliza allene allie alphonso althea alvah alvena alvera
  alverta alvis alwar alyce alysa alysha alyson amabela amaranaath amaresh amari amarnath ambar ambrose
  ambrozy amely americo ameyatma aminat aminu amish amita amiya amodini amogh amparo amrit amrita amritambu
  anaadi anagh anahi anala anamika anand ananda anandamayi anang ananta anasooya anastacio anastazja anasuya
  andreane andreanne andrzej andzelika anette angelita anggun angus anibal anila anilaabh anilabh anish
  aniya aniyah anjaneya anjani anjushree anjushri ankal annalena annalise annamae annamarie annapurna anneke
  annemarie annemijn annetta annikki anouar ansel ansgar ansgary anshula ansley antone antonetta antonette
  antonietta antti antwan antwon anuja anunay anuraag anurag anushka anusuya anwesha aparna apollinary
  apolline apsara aracely archan archer ardella arden ardith arely arijit arindam arkadiusz arkady arlie
  armani arnab arnesh arnoldo arnulfo arseniusz aruna arunthavanathan arved arvel arvilla aryan aryanna
  arystarch ashish ashleigh ashlesh ashly ashlynn ashmi ashok ashton ashtyn asiya aslesha asmita atanazy
  atmanand atmananda atreyee atreyi aubree audie audra audreanne augustus aurea austen austyn avadhesh avani
  avantika avery awesi ayebatari ayleen ayushmati azubuike baaba baala baalaaditya baalagopaal babette bagus
  bahula baidehi baijayanti bailee bakula balaaditya balachandra baladitya balagopal balagovind balamani
  baldwin balgopal bambang bandhu bandhul banji bankim bankimchandra bankole barbro barney baron barrett
  bartholome barton basanti basti bastiaan baylee bazyli beatrix beatrycze beaulah belle benedetta benedict
  benedita benedykt bengt benicio benja benjamim benji bennet benno benthe bentley benton benyamin beppe
  berend berkan bernadine berneice bernie berniece bernita bethel bette bettie bettye bhaanumati bhaasvan
  bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini
  bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavya
  bheeshma bhilangana bhima bhisham bhishma bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
  bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bibek bibianna bijay bikash bilva bilwa birdie
  birgitta birgitte birjesh birte bishal bishnu bjarne blair blaze bless bobbi bodhan bodhi bonita borys
  bowie braden bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan
  brajendra brajesh brandt brandyn brannon branson brant braulio braxton breana breanna breanne brenden
  brendon brenn brenna brennan brennon breno briana brianne bridie brielle brijesh brionna brisa britney
  brock broderick brody brook brooklyn bryana bryce brycen brygida bryon buchi buddha buddhana budhil buford
  bukola bulah burcu burdette burley burnice busra buster caden caesar caetana caitlyn calebe caleigh callie
  callum camden camren camron camryn camylle candelario capucine carey caridad carissa carlee carles
  carleton carley carli carlie carlijn carmel carmella carminho carmo carolanne carolin carolyne carson
  casimer casimir caspar cassidy catharine cathrine cathryn catrin cayla ceasar cecylia cecyliusz cedrick
  celestino cezary chaanakya chaaruchandra chadd chadrick chaim chaitan chakor chakradhar chakravartee
  chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler
  chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
  chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati
  chanelle chapal chapala charak charleen charley charlotta charuchandra charumati charuvrat charvi chasity
  chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chelsie cherechi chesley chetan
  chetanaanand cheyanne chiamaka chidaakaash chidaatma chidambar chidambaram chidananda chidi chimamanda
  chinedu chinmayanand chinmayananda chinyere chioma chiranjeev chiranjeeve chisom chitraksh chitrali
  chitramala chitrangada chizoba christer christiaan christiana christiano christin christoffer christop
  christoph chukwu chyna ciara cicero cielo cierra cinzia citlalli claas claes clair clarabelle clare claud
  claudie claus clemence clemmie cleora cleta cletus cleve cleveland cloyd colby colins collien colson
  colten colton columbus comfort conchita conor constanca consuelo corbin cordell cordia cordie corene
  corentin corine cornelis cornell corrine cortez cortney crawford creola cristal cristopher crystel cullen
  cydney cyryl daantje daevi daevika daija daisha daiwik daksha dakshayani daley dallin dalton damayanti
  dameon damilare damin damion damodara dandak dandapaani dandre dangelo danial danika danique danjuma
  dannie danyka daphney darby darcy daren darien darion darleen daron darrick darrion darron darshan
  darshwana darwin dasha dashawn dasia datta davey davina davion davon davonte dawid dawson dayaamay
  dayaananda dayaanidhi dayamayee dayana dayna dayne dayton deangelo declan dedric dedrick deeksha
  deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay
  deeptimayee deeptimoy deeptimoyee deevakar deion deivis dejah dejon dejuan delaney delilah delmer delpha
  delphia demarco demarcus demario demetris demetrius demetriusz demond deneval denny deondre deontae deonte
  dereck derick deron deshaun deshawn desmond dessie destany destin destinee destiney destini destiny
  devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar
  devika devon devonte devvrat devyn dewayne dewitt dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay
  dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh
  dhyaneshwar diede dieke digambar digambara diksha dillan dillon dimas dinakar dinesh dinis dinkar diogo
  dionizy dipali dipankar dipendra dipesh diptendu divaakar divakar divjot djayden djenna dolly domenick
  domenik donatella donavon donnell dorcas dorit dorris dortha dorthe dorthy douwe dovie drake draupadi
  dries drona duarte dudley dulari dulce duncan durga durgeshwari durward dusty dwaipayan dwaipayana dylano
  earlene earline earnestine easter easton ebiere ebiowei ebrahim ecrin edwardo edwina edyta edyth edythe
  eefje eekalabya effie efraim efrain efren einar eirik ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika
  ekdant eladio elaina elakshi elanur eldon eldora eldred eldridge eleanora electa elenor elenora elfrieda
  eliabeth eliasz eliezer elinore elisabet elisabetta elisha elisio elize ellsworth elmore elnora elody
  elouise elroy elsbeth elton elvera elvie elwin elwira elwyn elynn elyse elzbieta emanuelly emeka emelia
  emerald emerson emery emiel emirhan emmalee emmely emmet emmitt emory enakshi enoch ensio erast ericka
  erkki erling ernestina ernie esben eshana eshita esmee estel estell estevan ethelyn ethyl ettie eudokia
  eudoksja eudora eugeniusz eulah eustracjusz evalyn evelien eveliina everette everson evert ewald ewelina
  ewell eyram ezekiel ezequiel fabricia fabricio fahmi falco famke fardau fatih faustino favian fayen
  fayenne fedde federica felicitas felicity feliks felina feline felipa felton fender fenja fenna fenne
  ferdynanda fermin ferne ferre fieke fiene fiete fiifi filou finia finlay finnja fiorella fitri fleta
  fletcher floor floortje florencia florencio florencja florentine florida floris flossie folake franciszek
  franciszka franka freddy frederica frederico frederike freeda freek freeman freida freja frenkie
  friederike fryderyk funmilade funmilayo furman gagan gajaadhar gajabahu gajadhar gajbaahu galfryd gamze
  ganak ganaka ganapati gandharv gandharva ganesh gangesh gardner garett garfield garland garnet garnett
  garret garrick garrison garth garud garuda gatik gauraang gaurang gauranga gaurav gautam gautama gautami
  gayatri gbeminiyi gbemisola geeta geetanjali gemine gemini general genesis genoveva georgianna georgina
  geovanni geovanny geovany gerazym gerry gerson gertrud ghanaanand ghanashyam ghanshyam gifty giles gillian
  ginevra ginewra giovani giovanny girija girik girika girindra giriraaj giriraj girish girja gisselle
  gitanjali gitte gizem gladyce glenna glennie gobinda godfrey golda goncalo gonsalwy gopaal gopal gopee
  gorakhanatha gorakhnath gosia goswamee goswami gottfried gotum gouranga goutam govinda gracja granville
  grayce grayson gregoria greyson griffin grover grzegorz gubio gudakesa gudakesha guilherme guillemette
  guillermina guiseppe gunilla gunnel gunner gurdev gussie guusje gwenaelle gwido hadley hagen hailee hailie
  hakon haleigh haley halie halle hallie hamish hamsini hannabel hannele hanno hannu hansjorg hanspeter
  hansruedi hansueli hardy harinakshi harinarayan harit harita harley harmon harmony harrison haskell hassie
  hatice hauke haven haylee haylie hazle heath heber hedda hedvig heema heikki heinrich heitor helio helle
  hellen helmer heloisa hendrika hennes henning henrick henrike henrique henryk henryka hermenegildo
  herminia herminio hernan hershel hertha hester hettie hidaya hidde hieronim hilario hilarion hilbert
  hillard hillary hilma hilton himadri himani hipolit hipolito hiram hiranmay hiranmaya hiranya hobart
  holden hollie hollis homero horacy hosea houston howell hudson hulda humberto hyman idell idella
  ifeanyichukwu ifeoma ifunanya ignatius ikenna ikhidie ilene ilham ilmari imogen imogene inder indiana
  inger inkeri innocenty intan ireneusz ireti irmeli irwin isabelly isadore ishaan isidro isioma isobel
  issac itzel ivonne ivory izaak izaiah izajasz izydor jaakko jabari jacey jacinto jackeline jacklyn jaclyn
  jacoba jacobo jacynthe jadesola jadon jadwiga jadyn jaeden jaelynn jagadish jagadisha jagathi jagdeep
  jagdish jagmeet jahnu jaida jaiden jailey jailyn jaimini jaimy jaivey jakayla jakubina jaleel jalen jalon
  jalou jalyn jamaal jamar jamarcus jamel jameson jamey jamir jamison jammie janae janaina janek janessa
  janick janin janiya jannek jannes janni jannie janusz jaquan jaquelin jaqueline jaren jarno jarred jarrell
  jarret jarrett jarrod jasmijn jaunita javas javon javonte jaxon jaycee jayde jaydon jaylan jaylano jaylin
  jaylinn jaylon jayme jayne jayvano jazlyn jazmyn jazmyne jazzlyn jazzlynn jeanie jedediah jedidiah
  jefferey jeffry jefta jella jelle jelmer jelte jenifer jennings jennyfer jensen jente jerad jeramie jeramy
  jerel jeremi jeremiasz jermain jermey jerod jeromy jeronimo jerrell jerrod jerrold jerzy jessika jesslyn
  jesslynn jessyca jettie jevon jewel jewell jidde jillian jinte jinthe jitender jitendra joanie joannie
  joany jodie joelina joeline joesph johathan johnathon johnpaul jolayemi joleen jolijn jolin jolina jonata
  jonna jonte joojo jordane jordon jordyn jorrit joscha joschua josefien josep josephin josette joshuah
  josiah josianne josua jovani jovanny jovany judah judge judson judyta juhani jukka julan juliane julianna
  juliano julienne juliet julika julina julita juliusz junayd junius jurre justen juston juvenal juwan jyoti
  jyotis jyotsana kaarina kabir kacey kacie kaden kadin kaela kaelyn kailash kailee kailey kailyn kaitlin
  kaleb kaleigh kalervo kalevi kaley kalinda kalistrat kalle kallie kalpana kalyani kamala kamalesh kameron
  kamille kamla kamlesh kamren kamron kamryn kanak kanaka kanchan kanishka kannan kannen kanti karam karan
  karelle kariane karianne karlee karley karli karlie karlijn karlotta karolann karoliina karson kartik
  karunanidhi kasandra kasey kashyap kashyapi kasia katariina katarzyna katelin katelyn katelynn kathe
  katheryn kathi kathlyn kathrin kathrine kathryne katlyn katlynn kattie kavita kavon kavya kaycee kaylah
  kayley kayli kaylie kaylin kayode kayra kazimierz keagan keara keaton keegan keeley keely keenan keerti
  kehlani kellen kelsi kelsie kelton kendrick kenna kennedi kennedy kennith kensi kenton kenyatta kenyon
  kerstin keshaun keshawn keven kevon keyon keyshawn kianna kiarra kiera kieran kiley kimberley kiran
  kirstin kirti kjeld klarencjusz klaudiusz kleber kolby komal konstancja konstanty kopano koralia korbin
  korbinian korey korinna korneli korneliusz kozue kraig krijn krishna krishnadas krishnadasa kristiina
  kristofer krystel krystian krystina krystyna ksawera ksawery ksenofont kubura kujoe kumari kumuda kurtis
  kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyano kyara kylee kyleigh kyler kyllikki
  lacey lachlan ladarius lafayette laisha lakshman lakshmi lakshmidhar lakshminath lamont landen lander
  laney laron larue larysa laureen laurel laurencja laurencjusz laurenty laurentyna laurenz lauretta
  laurianne laury lavada lavanya lavern laverna lavina lavon lavonne lawrencia lawson laxman laxmi layne
  lazaro lazarz leanna leatha leela leena leendert leilani lelah lempi lemuel lenja lenna lennard lenne
  lennon lenora lenore leola leonhard leora lesley lesly lessie lestari letha levke lewin lexus libbie libby
  lieke liene lieuwe lieve lieze liisa lilianna lilith lilli lilliana lilyan lincoln linde linne linnie
  linwood lisann litzy liyam lizbeth lizeth lizzy llewellyn lodovico lolade lolita lonie lonny lonzo loraine
  loreen lorine lottie louka lourenco louvenia lovisa lowie loyal loyce luara lucca lucinda lucious lucja
  lucjan ludie ludvig ludwik ludwika luella luigia lukasz lurline luzie lykke lyric lysanne maaike maarit
  maarten maartje mabelle macey macie madalena madaline madalyn maddalena maddison maddox madelief madelyn
  madelynn madge madhuri madie madilyn madisen madisyn madita madleen madlen madonna madyson maegan maelle
  maelys magdalen magnolia mahendra maher mahesh maheswar maica maija maike mailin maite maitreyi maiya
  major makary makenna makenzie makinwa maksym maksymilian malachi malati malene malinda mallie mallory
  malte malthe malti malwina mandaakin mandakini mangala mangalya manik manikya manish manisha manjusha
  manley manoah manoel manoj marah marceli marcelino marcelle marcellus mareike margarete margarett
  margaretta margarette margarida marge margo margret margrit margrith mariah mariane maricarmen marieke
  mariela marielle marietta marijn marilie marilu marilyne marinus marissa maritza marja marjatta marjolaine
  marjory markku marla marlee marleen marli marlie marlies marlin marlis marly marques marquis marquise
  marrit marte marten martti martyna marut marwin maryjane maryna maryse matheus mathieu mathijs mattes
  matthijs mattias maudie maurine maurits maurycy maverick mavis mawuena mawusi maxie maximiliano maximillia
  maximillian maximo maximus maxwell maybell maybelle maymie maynard mayoor maysa mayson mayte mazie mckayla
  mckenna mckenzie meagan meaghan medine meena meenakshi meggie meghnad meghnath meire mekhi melle mellie
  melvina melyna melyssa menaka menka menno mercia merel merete merijn merritt mertie meyra micael michale
  michalina michela micheline midas mieke mikaela mikayla mikel mikki mikko mikolaj milad miley milford
  mille millicent milly milou minakshi minna miracle mireya mirja mirre mirte mirthe misael missouri mitch
  mitchel mittie modesta mohan mohana mohinder mohini mohit mojzesz moldir mollie monroe monserrate montana
  monte monty moriah mortimer morton moshe mossie mozell mozelle mozes mukesh mukul murilo mursid muyiwa
  myles myrthe myrtice myrtie myrtis nabin nadzieja naemi nagabhushanam nakia nalini nanda nandini nanna
  nannie naoufal naoufel narayan narendra narinder nasir nataniel nathanial nathen naval naveen navin navya
  nayeli nazariusz nazary nedra neele neeltje nelda nella nelle neoma newell newton ngozi nicholaus nicklas
  nicklaus nickolas niclas nicolette nicoline niene nienke nigel nikkie nikko niklaus nimakoah nimit ninthe
  niraj niranjan nirbhay nischal nitin nnamdi noami noble noella noemy noortje norene norris norval norwood
  nouri novan nqobile nthabiseng nubia nurul nyasia nynke obioma octavio odell odessa ojaswini olaide olavi
  oleta olufunmi olumide oluwunmi omana omari omawunmi onome onoriode onufry oormila opalina opaline orestes
  orion orland orpha orrin orval orvokki osbaldo osborne osinachi oskari osmund oswald oswaldo ottilie ottis
  oumayra ozella padam paivi palma pankracy pansy param paramartha parvati patience patrycja patrycjusz
  patrycy patryk pattie paulien pauliina pawel paxton pearlie pearline peggie pekka pelle pentti pepijn
  percival pernilla petri petteri pheobe phileine philine philou phuong pierce pinar pinkie piper pippa
  pirjo pirkko pleun polikarp pontus poornima poppy porfiriusz porfiry porter prabin pradeep prakash pramila
  pranay prasad prasanna prashant prathamesh prayag precious preity prema presley priyala priyanka prokles
  prokul promise providenci puneet purna purnima purushottam pushti putri qamar queenie quincy quinton
  quinty quirin rachela rachelle radha raegan rafal rageshwari rageswari raheem rahsaan rajan rajendra
  rajesh rajina rajinder rajiv rajmund rajnold rakesh raleigh ramaa ramesh rameshwar randi ranjan ranjeet
  ranjit ransom rapulane rashad rashawn rasheed rasheedah raven raymundo reagan reanna rebekah rebekka reece
  reese regan regitze regula reilly reinhard reinhold remilekun remington renske ressie retha retta reuben
  reymundo reynold rhett rhianna rhiannon rhoda richie richmond rickard rickie rieke rigoberto riitta rikke
  ritesh ritika ritva robbe rocky roderyk rodger rodrick rohana rollin romaine romee romeu ronaldo ronny
  rosalee rosalind rosalyn rosamond roscoe rosella roselyn rosendo roser rosetta roslyn rossie rotimi rover
  rowena rowland royce rozella rubie rubye rudra ruedi rukhmani rukmin rupinder russel rusty ruthe ruthie
  ryann ryder rylan rylee ryleigh ryley ryszard sabir sabryna sachin sadye safae safouan safouane sahra
  saige sakari sakshi sallie salomey salwator sameer sancho sandeep sanford sanjana sanka sanna santa
  santosh sanya saphira sarada sarai sarala saraswati sarisha sarita sarla saroja sarvin sascha satish
  satyen savanah savanna savion schuyler scotty seamus sebas sebastiaan sebastiao sedrick sekinat selmer
  senna senne seppe seppo serenity sergi sergiusz seweryn shade shakti shakuntala shalewa shanel shanelle
  shanie shaniya shankar shanny shantanu shanti sharda sharmila shashi shashikala shaylee shayne sheela
  shemar sheridan sherwood shilpa shirisha shivakari shivani shobhana shresth shresthi shreyashi shridevi
  shrishti shristi shubha shubhaprada shwet shyann shyanne sibyl siddarth siddhartha siddhi siddhran siebe
  sierra sigmund signe sigrid silja silke simao simen sincere sindre sinikka sinja sirineu sitara sjoerd
  sjors skyla sloka smilla smita smriti sname sneha solenne solon somnath sondre sonke sonny soraia
  spirydion stanford stanislaw stanton steen steffen steffi stephania stephany stephon sterling sterre
  stevie stijn stina stine subash subhash subhashini subhasini subodh sucheta sudeva suelen sujata sukanya
  suman sumayyah sumeet sumitra sunita sunniva suraj suresh suryakant suryakanta suryakantam sushant susheel
  sushil sushma svend sverre swami swapnil swara swarnalata swati sweta sybilla syble sydnee sydni sydnie
  sylvan sylwester sylwia synne szczepan szymon tacjana tadeo tahlia talea talita talon tamina tamino tammo
  tanirika tanner tanushree tanushri tanvi tapan tapani tapio tarun taryn tatum tatyana taurean tavares
  tayler teagan teije tejas tellervo telly terencjusz terrill tertuliano tessie teunis tevin thaddeus thalea
  theresia theron thibaut thibo thies thije thijmen thijn thijs thilo thirza thora thorben thore thorge
  thurman tianna tibbe tieme tiina tijmen tillman tillmann timmothy tiril tirza titilope tizian tjark
  tobiasz tobiloba tolga toluwani tomasa tomasz tomiloba tomke toney torben torbjorn torey torrance torrey
  trace trang travon tremaine tremayne trent trenton tressa tressie treva trever trevion trilochan
  trilochana trilok trilokanath trilokesh triloki trisha tristian tristin triston troels trudie trycia
  trystan tugba tuomas tushar tuula tuulikki twila tycho tymon tymoteusz tyree tyreek tyrel tyrell tyrese
  tyrique tyshawn tyson ujjawal ujjwal ulices ulises ulrik umang upendra uriah urmila uttam uzodimma vaidehi
  vaijayanthi vaijayanti vaishnavi vaishno vaishvi valentijn valentim vallie valtteri vance varalakshmi
  vasanti vasudev vasudeva vasudha vasundhara vaughn vedang vedanga vedanshi veerle veikko velda velia vella
  velva verdie vergie verla verlie vernice vernie vesper vesta vibeke vicenta vidal vidhur vidhya vidur
  vidya vienna vieve vijay vikas vilde vilhelm ville villy vimal vimala vinay vinicius virgie vishal vishnu
  vishwamitra vitor vitoria vitus vivianne vreni vrinda vrund waclaw waino waldo walenty walentyn walentyna
  waleria walerian walery walgierz walton wanesa wanjiru wannes warley warre washington wawrzyniec waylon
  webster weldon wellington wende weronika westley weston wiara wibke wiebke wiktor wilber wilburn wiley
  wilford wilfredo wilfrid wilfryd wilhelmine willa willi willow wilmer wilton wincenty winfield winnifred
  winona wirginia witalis wladyslaw wlodzimierz wouter wulan wyatt wyman ximena xochitl xzavier yadira
  yakubu yamileth yamini yango yannic yarah yaren yaretzi yasmeen yassir yazmin yenthe yesenia yesim
  yessenia yinthe ylvie yogendra yogesh yoginder yoshiko zachariah zachariasz zachery zackery zander zaria
  zechariah zella zelma zetta zeyneb ziyanda zodwa zoila zygmunt
`;
