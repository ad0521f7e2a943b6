// Given names of five letters and more in at least two languages of @faker-js/faker 10.6.0 (MIT, https://github.com/faker-js/faker,
// src/locales/*/person/first_name.ts), as data. ASCII, folded; without those of common-names.ts. Seen 2026-11.
// They are not so common that no copy of them could be told at all: shared-words.ts says what they count for.

import { MORE_GIVEN_NAMES } from './more-given-names.ts';

const NAMES = `
  aaliyah abdon abelard abelardo abimbola achille adalbert adalberta adalberto adedayo adelaida adelaide
  adelin adelina adeline adolf adolfo adonis adriaan adriano adrien adrienne adrijana agaton aglae agnesa
  agustin agustina ahmet aileen aimee akram aksel alade alana alban alberte albertina albertine alberto
  albin alcibiade alcide aleksa aleksandar aleksander aleksandra alenka alessandra alessia alessio alexandr
  alexandrea alexandrine alexane alexanne alexej alexia aleyna alfons alfonso alfreda alica alida alima
  alisha alissa aliya aliyah alize allan allegra alois alojz alonzo alparslan alton alvin alvina alycia
  alyssa alysson alzbeta amalie amalija amani amara amata amaya ambra ambroz anabel anabela anabelle anais
  anamarija anastasija anastazija anatol anatolie andel andela andelin andelina andras andrei andreja
  andrija andrina aneta anezka angelica angeline angelique anica anissa annabel annabell annabelle anneli
  annelie annette annika anouk antea antero antigone antoinette antonella antoni antonie antonin antonina
  antony apollo april araceli arcadie archibald archie ariadna arian ariane arianna arielle aristide arlene
  armand armando armida arnaldo arpad arsenie artemisa artus arvid arwen assunta astrida athena atila atmaja
  attila aubrey audrey august augusta augustin augustina augustine aurel aurelian aurelie aurelio aurore
  austin axelle ayana aydan ayden ayinde ayman aynur ayoub baran barbora baris barnabas barry bartolomej
  bartolomeo basil bastian batuhan beata behram behruz benedikt beniamin benito bennie benny bente berat
  berenice berit berkay bernadette bernardo bernhard bernice bertha bertram bertrand beryl bessie bethany
  betina betsy bettina beulah beverly bianka bibiana billie billy bjorn blahoslav blaise blanca blanche
  blanka blazej blazena blessing bobbie bogdana bohdana bohumil bohumila bohumir bohus bohuslav bohuslava
  bojan bojana boleslav bonifac bonnie borka bozena bozica bozidar bozidara bradford brandi brando brandy
  branimir branimira branislav branislava branka brankica branko brayan brenda brendan brent brett brice
  bridget bridgette brigita brigitta brigitte britt bronislava bruce bruna bryant bucur budimir byron
  caitlin calista calvin camelia camil camila candace candida candido carina carlo carlota carlotta carlton
  carmela carmelo carmine carole carolyn carrie carroll casandra caslav casper cassandra cassandre cassie
  cataleya catalina caterina catharina cathy cecelia cecil cecile cecilie cecilio cedrik celeste celestin
  celestine celina ceyda ceyla ceylin cezar chandra chanel charlie chase chelsey chester cheyenne chloe
  christ christiane christie christina christy cihan claire clarence clarissa claude claudine clayton clelia
  clemens clement clemente clementina clementine cleopatra clifford clifton clint clinton clotilde clovis
  clyde colin colleen collin concepcion conner connie conrad constance constantin coralie cordelia corinna
  corinne cornelius corvin cosima craig cristian cristiana cristobal ctibor curtis cynthia cyprian cyril
  cyrus dagmar dagmara dagoberto dahlia daisy dalia dalibor dalibora daliborka dalida dallas damaris damiana
  damilola damir damjan damla damon danica daniele daniella danijel danijela danka daphne daphnee darian
  dariana darija darin darina darinka darja darko darla darlene darnell darrel darrell darren darrin darryl
  daryl davin davor deanna debra defne dejan delbert delfina della delores denisa deniz derrick desiree
  devin dewey dexter dezider dianna dianne dicle dilan dilara dildar dionyz divna dobromila dobroslav
  dobroslava dolores domenic domenica domenico domingo dominic dominick dominika dominique donald donat
  donata donato donna donnie donny doreen dorina dorota dorotea doroteja doroteo dorothea dorothy douglas
  doyle draga drahomir drahomira drahoslav drahoslava drazen duane dubravka dunja dusan dusana dustin dwayne
  dwight dylan earnest ebony eddie edgardo edita edith edmond edvard edvin edwin efrem eileen elbert eleanor
  eleanore eleazar eleni eleonore elfrida eliah elian eliane eliano elijah eline elinor eliseo eliska elissa
  elizabeth elliot elliott ellis elmer elmira elnur eloisa eloise elsie elvis elyssa emanuela emelie emely
  emile emilian emiliano emilija emmett emmie ennio enola ensar ephraim erdal eriberto erich ernestine ervin
  erwin esmeralda esperanza essie esteban estefania estela estella estelle estera etela ethel eugen eugene
  eugenie eulalia eulalie eunice eusebia eusebie eusebio evangeline evelin eveline evelyn evelyne everardo
  everett eymen fabiana fabiano fabienne fabio fabiola fannie fanny fausto federico fedor fedora feliciano
  felicie felicita felipe femke ferdinand ferdinando fidan fidel fikret filemon filiberto filipa filipe
  filippa filippo filomena finja finley finnley fiona flavie flore florence florentin florentina floriana
  florina florine floyd flynn forrest franc francesco francisca francisco franco francoise frank frankie
  franklin frantisek frantiska franz freda freddie frederic frederique fredrick fredrik fredy freya fridolin
  frieda friedrich fritz gabin gabriella gabrielle gabrijela gaetano galina garrett garry gaspar gaston
  gayle gedeon gejza gemma geneva gennaro georg georges georgette georgiana geraldine gerard gerardo gerda
  gerhard germaine gerrit gertruda gertrude ghita giacomo giada gianni gideon gilda ginger gioele gioia
  giovanna gisela giulia giuliana giuliano giulio giuseppe gizela gladys glenda glenn gonzalo gordan gordana
  gordon graciela grady grant gregg gregor gregorio gretchen grgur griselda guadalupe gudrun guido gulbahar
  gulcin guler gunay gunnar gustav gustave gwendolyn habib habiba hafsa hailey hakim halil halim hannah
  hanne hannes harald harry harvey hasan hasim hasna hatem hattie hayley hazel heidi helin helmut heloise
  hendrik henrieta henrietta henriette hermann hermina hermine herta hildegard homer horace horacio hortense
  hulya idris ignac ignacio ignacy ihsan ilaria ilarion ilayda ileana ilenia ilhan iliana ilias ilija ilona
  imani imelda immanuel imran inara inaya indira indra inesa ingrida iolanda irfan irina irvin irving
  isabeau isabela isabell isadora isidora ismael ivanka ivanna ivano iveta ivica ivona izabela izabella
  izidor izolda jacinthe jacky jacobus jacquelyn jacques jadranka jadranko jairo jakov jamal jamie jamil
  jamila janet janice janie janis janka janko janna janne jannis janosch jared jarmila jarne jarod jarolim
  jaromir jaron jaroslav jaroslava jasen jasmine jasna jasper jayce jayda jayden jaylen jayson jazmin
  jeanette jeannette jeannie jeffery jelena jelica jennifer jeppe jerald jeremiah jeremias jeremie jermaine
  jerry jesper jessy jesus jette jimmie jindra joachim joakim joana joann joanne joanny joaquim jocelyn
  joelle johann johanne johnathan johnnie jolana jolanda jolie jolien joline jonatan jonathon joost jordi
  jordy jorge jorgen josef josefa josefin josefina josefine joseph josephine josiane josue jovan jovana
  jozef jozefina jozue juana judita jules julianne julieta juliette julija julio justina justus justyn
  justyna kacper kadir kamil kamran karin karine karlo karmela karol karoline kasim kasper kassandra
  katharina kathy katja katrin katrine kayden kaylee kazimir keano keanu kelley kelli kellie kelvin kemal
  kenan kenneth kenny kenza kenzo kerem kerim khalil kiana kilian kirsten kjell klaas klaudia klemens
  klement klementyna kleopatra koloman konrad konstantyn koray kornel kornelia krista kristen kristi kristie
  kristijan kristin kristine kristof kristoffer kristopher kristy krystal kubra kvetoslava ladislau ladislav
  lalita lamar lambert lamberto lamia lance larisa larissa larry lasse laszlo latif latoya laure laurence
  laurens lauri lauriane laurie laurin laurine lauryn laverne lawrence layla lazar leana leander leandra
  leann leanne leigh leland lelia leman lenia lenka lennart lennert lennie lennox lenny lenya leone leoni
  leonid leonida leonidas leonie leonor leontina leontine leopoldina leopoldo leroy lester letitia letizia
  levent levin lidia lidija lilian liliane lilla lillian lillie lilly lilou linus lionel lisandro lisanne
  lisbeth liselotte livio liyana ljiljana ljuba ljubica lloyd lonnie loredana lorene lorenz lorenza loretta
  lorin loris lorna lorraine lotta lotte louay louie louisa lowell lubomir lubomira lubor lubos luboslav
  luboslava lucian lucien lucienne lucija lucile lucille lucio lucius ludmila ludovica ludwig luena luigi
  luise luiza lujza lungelo lutfi luther lydie lynda lynette lynne mabel mable madeleine madeline madina
  maeve mafalda magali magda mahdi mahir mahmud maida maira majda maksim malcolm malena malia malik malika
  malin malina malou malvina mamie mandy manel manfred mansur marcelina marcella marcia marcos marek maren
  margareta margarita margie margita marguerite marica mariella marija marika marilena marilou marin marion
  marisa marisol marit marita marlen marlena marlene marley marlo marsha marshall martha marthe martim
  martine marty marvin maryann mateja mateus mateusz mathew mathilda mathis matias matis matthew matthias
  matthis matti mattis matyas matylda maude maureen mauricio mauro maxima maxime maxine mayra medard megane
  meghan meike melania melany melba melek melike melina melis melita melvin mercedes meredith merle merlin
  mervin meryem metod mette micaela micah micha michaela michal micheal michel mikail mikkel mikulas milada
  milana mildred miles milic milica milivoj milorad miloslav miloslava milota milton milutin mindy minerva
  minnie mirabela mirac miran miray mirco mireille mirela mirella mirjam mirka mirna miron miroslav
  miroslava mirza misty mitra mladen modest modesto moira mojmir monique monserrat morgana moric moritz
  morten moses moussa muhammed muhsin muriel mylan mylene myriam myrna myron myrtle nadezda nadir nadja
  nahid nahil naomie napoleon narcis narcisa narciso nasrullah natalija natanael nathanael nathaniel nawal
  nazif nazim nelli nellie nelly nerea nestor nettie neven nevena nevenka nevin nevio nichole nicolai niels
  nigar nikki niklas nikodem nikolai nikolas nikolina noelle noemie nolan norberto norina novella nurlan
  oceane octavia oldrich olimpia olimpio oliva olive oliwia oliwier ollie olympia omolara ondrej ophelia
  ornella orville osvaldo otilia oxana padma palmira pankrac pantaleon paola paolo pascale pasquale patrice
  patricija patrick patrik patrizia patsy patti patty paulette paulin pavel pavlina pearl peggy pelagia
  pelagie penelopa penelope percy perla petar petronela philipp phoebe phyllis pieter pietro pilar platon
  pravoslav prisca priscilla priska prokop prosper prudence quieta quinten rachael radislav radmila radomir
  rados radoslav radovan raduz rafid rahel rahim rahmi raina rainer raisa rajko ramiro randal randall
  randolf randolph ranko raoul raphael raphaelle rasmus rastislav ratna rayen raymond rebeca reginald remus
  renat renate renato resid rhonda riana riccardo rickey robyn rocco rochelle roderick rodney rogelio
  roksana rolando romina romuald romulus ronald ronja ronnie roosevelt rosalinda rosamunda rosana rosanna
  rosemarie rosemary rosina rostislav rowan roxana roxanne rozalia rozina rudolf rudolph rufina rufus rupert
  ruslan rustam ruzena sabino sabri sadie safira safiya sagar salih salim sally salome salomea salomon
  salvador salvatore samanta samara samia sammie sammy samson samuele sanda sander sandrine sandro sandy
  sanja sanne santiago santina santino sarina sasha savina scarlett scottie sebastiano selene selim selina
  semih serafin serafina serena sergej serhat servac severin shaina shana shane shania shanna shanon shany
  shari shawn shawna shayna sheldon shelia shelley shelly sheri sherman sherri sherry sheryl sidney sidonia
  sidonie sienna sigurd silje silvan silvana silvija silvio simeon simisola sinan slava slavek slavica
  slavka slavko slavomir sofija solange soledad solveig sonya soraya soren spencer srecko stanislao
  stanislava stanko stasa stefana stefania stefanie stela stepan stojan surya susanna susanne susie suzana
  svatopluk svetlana svetozar sydney sylvester sylvia tabea tabitha tadeas tahir talia tamia tammy tania
  taras tarik tarja tasha tasnim tatiana tatjana teddy tekla temitope teodoro teofil teona terence tereza
  terrance terrell terrence terri tessa thalia thelma theodora theodore theresa tiana tiara tiberio tibor
  tichomir tihomir timea timmy timon timotej timoteo timur titilayo titus tobin tomislav tommie tonya traci
  trine tuana tyler tyron tyrone ubaldo ulker ulrika urban uriel vaclav vadim valdemar valentino valerija
  valter vanda vanesa vania vanja vasco vasil vasilisa vavrinec velimir velma vendelin venera verda verena
  verica verna verner vernon verona vesna vicki vickie viggo vince vincenc vincenza violeta violette virgil
  viviana viviane vivien vivienne vladana vladimira vladimiro vladislav vladislava vlasta vlastimil
  vlastimir vojtech vratislav vsevolod wallace wanda warren wayne wendell werner wessel wilbert wilbur
  wilfred wilhelm wilhelmina willard willem willie willis willy wilma winifred winston woodrow xander xaver
  xavier xenia yahya yannik yannis yasin yekta yolanda yolande younes yunus yvette zackary zafir zaira
  zakary zaneta zdenka zdenko zdeslava zdravko zehra zelda zelmira zenobia zinaida ziyad zlata zlatica
  zlatka zlatko zofia zoltan zoran zorka zulfikar zuzana zvonimir
`;

/** Given names, folded, with those of one language. Made when it is first needed: few names are asked for. */
export function givenNames(): ReadonlySet<string> {
  made ??= new Set(`${NAMES} ${MORE_GIVEN_NAMES}`.trim().split(/\s+/));
  return made;
}

let made: ReadonlySet<string> | null = null;
