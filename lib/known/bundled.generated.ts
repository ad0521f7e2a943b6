// Made by build-bundled.ts; do not edit. 2207 known accounts: handle, display name, followers at least,
// evidence (v verified, w widely followed), year. Facts as TikTok showed them in that year.
export const BUNDLED = `khaby.lame	Khabane lame	153100000	w	2022
charlidamelio	charli d’amelio	149000000	w	2022
bellapoarch	Bella Poarch	92600000	w	2022
addisonre	Addison	88700000	w	2022
mrbeast	MrBeast	82300000	v	2024
willsmith	Will Smith	73000000	w	2022
zachking	Zach King	72100000	w	2022
cznburak	cznburak	71100000	v	2024
therock	The Rock	70900000	v	2024
kimberly.loaiza	Kimberly Loaiza	70200000	w	2022
domelipa	domelipa	62000000	w	2022
dixiedamelio	dixie	57500000	w	2022
jasonderulo	Jason Derulo	56100000	w	2022
lorengray	Loren Gray	54600000	w	2022
youneszarou	YZ	52400000	v	2024
justmaiko	Michael Le	52300000	w	2022
kyliejenner	Kylie Jenner	50400000	w	2022
ox_zung	원정맨 WonJeong	49200000	w	2022
billieeilish	BILLIE EILISH	47700000	v	2024
kallmekris	Kris HC	47600000	w	2022
homm9k	ХОМЯК	46400000	w	2022
brentrivera	Brent Rivera	45800000	w	2022
selenagomez	Selena Gomez	44900000	w	2022
itsjojosiwa	JoJo Siwa	44200000	w	2022
bp_tiktok	blackpinkofficial	43600000	v	2024
avani	avani	42800000	w	2022
junya1gou	Junya/じゅんや	42700000	w	2022
karolg	Karol G	42400000	w	2022
elrodcontreras	ROD🫠	42200000	w	2022
carlosferiag	Carlos Feria	40100000	w	2022
anokhinalz	Аnokhina Liza	39000000	w	2022
bayashi.tiktok	バヤシ🥑Bayashi	38800000	w	2022
scottsreality	Scott 🔥	38300000	v	2024
pongamoslo_a_prueba	Pongámoslo a Prueba	38200000	w	2022
xoteam	XO Team	37800000	w	2022
jamescharles	James Charles	37600000	w	2022
dobretwins	Lucas and Marcus	37100000	w	2022
montpantoja	Montpantoja	36900000	w	2022
miakhalifa	Mia K.	36600000	w	2022
shakira	Shakira	36600000	v	2024
gordonramsayofficial	Gordon Ramsay	35600000	w	2022
virginiafonseca	Virginia	35300000	w	2022
gilmhercroes	GIL CROES	35200000	w	2022
nianaguerrero	Niana Guerrero	35100000	w	2022
briandadeyanara	BRIANDA 💖	35000000	w	2022
wigofellas	wigofellas	35000000	w	2022
qpark	Q Park	34600000	w	2022
its.michhh	Michel Chavez	33700000	w	2022
kikakiim	Kika Kim	33299999	w	2022
benjikrol	Benji Krol	32900000	w	2022
iamferv	Fernanda	32900000	w	2022
noahbeck	noah beck	32799999	w	2022
thatlittlepuff	ThatLittlePuff	32700000	w	2022
huddy	Huddy	32200000	w	2022
jdpantoja	JD Pantoja	31900000	w	2022
keemokazi	KEEMOKAZI	31800000	w	2022
noelgoescrazy	noelgoescrazy	31600000	v	2024
spider_slack	spider_slack	31600000	w	2022
darianrojasc	D A R I A NR O J A S	30700000	w	2022
realmadrid	Real Madrid C.F.	30400000	v	2024
rosalia	La Rosalia	30400000	v	2024
topperguild	Topper Guild	30400000	w	2022
lizzza	Liza Koshy	30300000	w	2022
riaricis	Ria Ricis	30200000	w	2022
psg	psg	30100000	w	2022
tirullipa	Tirullipa	30000000	w	2022
camilo	Camilo	29600000	w	2022
lilnasx	lil nas x	29100000	w	2022
barstoolsports	Barstool Sports	28900000	v	2024
kodyantle	Kody Antle	28800000	w	2022
spursofficial	Tottenham Hotspur	28700000	v	2024
lelepons	Lele Pons	28600000	w	2022
daniel.labelle	Daniel LaBelle	28400000	w	2022
naimdarrechi	Naim Darrechi🏆	28400000	w	2022
fcbarcelona	fcbarcelona	28200000	v	2024
kingbach	KingBach	27700000	w	2022
beca	beca	27500000	w	2022
championsleague	Champions League	27500000	v	2024
michelo2.0	michelo	27000000	v	2024
vanessalopesr	Vanessa Lopes	26900000	w	2022
jashlem	Jash	26800000	w	2022
justinbieber	Justin Bieber	26800000	v	2024
angryreactions	Oneya D’Amelio	26700000	w	2022
arianagrande	arianagrande	26600000	w	2022
juandaniel.ibarra	Daniel Ibarra	26600000	w	2022
celinaspookyboo	CelinaSpookyBoo	26500000	w	2022
hannahstocking	Hannah Stocking	26500000	w	2022
daviddobrik	DAVID DOBRIK	26400000	w	2022
brookemonk_	Brooke Monk	26300000	w	2022
larrayeeee	LARRAY	26300000	w	2022
karolsevillaokay	karolsevillaofc	26200000	w	2022
jimena.jimenezr	Jimena	25700000	w	2022
joshrichards	Josh Richards	25700000	w	2022
marshmellomusic	marshmello	25700000	w	2022
adrilatinatv	adrilatinatv	25600000	w	2022
rubentuestaok	Ruben Tuesta	25400000	w	2022
lossiblings_	Lossiblings🍭	25200000	w	2022
jaykindafunny8	Jaykindafunny	25000000	w	2022
nicocaponecomedy	nicocapone.comedy	24900000	w	2022
karna.val	🎀КАРНАВАЛ🎀	24800000	w	2022
lexibrookerivera	Lexi Rivera	24800000	w	2022
snoopdogg	Snoop Dogg	24800000	w	2022
surthycooks	Surthycooks	24800000	v	2024
jeremylynch	JeremyLynch	24700000	v	2024
jeison_giraldo	JeisonGiraldo	24600000	w	2022
condsty	condsty	24300000	v	2024
luvadepedreiro	Iran Ferreira (Lai)	24200000	v	2024
juventus	juventus	24100000	v	2024
mmmjoemele	Joe Mele	24100000	w	2022
lizzo	lizzo	24000000	w	2022
briggi_bozzo	Briggitte Bozzo	23900000	w	2022
jmartineze_	josi	23700000	w	2022
noahschnapp	Noah Schnapp	23700000	w	2022
arigameplays	AriGameplays	23600000	w	2022
swagboyq	SwagBoyQ on IG	23400000	w	2022
tonylopez	Tony Lopez	23200000	w	2022
brycehall	Bryce Hall	23000000	w	2022
rosssmith	Ross Smith	22900000	w	2022
victormelo	Victor Melo	22900000	w	2022
emirabdulgani	Emir Abdul Gani	22700000	w	2022
lance210	Lance Stewart	22700000	w	2022
chang._.a	창하CHANGHA	22600000	w	2022
luara	Luara	22600000	w	2022
mackenzieziegler	Mackenzie Ziegler	22400000	w	2022
vancityreynolds	Ryan Reynolds	22300000	v	2024
badbunny	Bad Bunny	22200000	w	2022
dojacat	Doja Cat	22200000	w	2022
thesupercole	Cole LaBrant	21900000	w	2022
brodywellmaker	Brody Wellmaker	21700000	w	2022
gianlucavacchi	Gianluca Vacchi	21500000	w	2022
vilmeijuga	VILMEI✨	21400000	w	2022
jannatmirza	J M 🥀	21300000	w	2022
thehypehouse	The Hype House	21300000	w	2022
joe.bartolozzi	Joe Bartolozzi	21000000	w	2022
i_am_doshik1	i_am_doshik	20900000	w	2022
williesalim	WILLIE SALIM	20900000	w	2022
skaijackson	Skai Jackson 🥰	20800000	w	2022
charlieputh	Charlie Puth	20700000	w	2022
chinguamiga	Chingu Amiga	20700000	w	2022
jbalvin	J Balvin	20700000	v	2024
akamztwenty20	Akamz	20400000	w	2022
janinalchair	Janinalchair	20400000	w	2022
pkllipe	Pk	20100000	w	2022
anitta	Anitta	20000000	w	2022
itstaylerholder	Tayler Holder	20000000	w	2022
laliga	LaLiga	20000000	v	2024
libardoisaza	Libardo Isaza	20000000	w	2022
spicyycam_	Spice King	20000000	w	2022
nessaabarrett	Ness	19800000	w	2022
urbantheory_	Urban Theory	19800000	w	2022
claragnds	Maria Clara Garcia	19700000	w	2022
juandamc	JuanDa.	19700000	w	2022
anggun_supriadi91	anggun✨	19400000	w	2022
gemelasortega	Gemelas Ortega	19400000	w	2022
lights.are.off	LIGHTS ARE OFF	19400000	w	2022
rafaelsantos	Rafael Santos	19400000	w	2022
gzfoodqood	Foodqood by Giallozafferano	19200000	w	2022
mercuri_88	Manuel Mercuri	19000000	w	2022
officialsalicerose	Salice Rose	19000000	w	2022
txt.bighitent	TOMORROW X TOGETHER	19000000	w	2022
abir.sag	Abir el saghir	18900000	w	2022
julesleblanc	jules	18900000	w	2022
germangarmendia	German Garmendia	18800000	w	2022
tooturnttony	Tooturnttony	18800000	w	2022
tyshonlawrence	tyshon	18500000	w	2022
amauryguichon	Amaury Guichon	18400000	w	2022
brunabarbieoficial	Bruna Barbie	18400000	w	2022
taylorswift	Taylor Swift	18400000	v	2024
twice_tiktok_official	TWICE	18400000	w	2022
francoescamillaofficial	Franco Escamilla	18300000	w	2022
goub	Goub	18300000	v	2024
itskingchris	KingChristian	18300000	w	2022
mancity	Manchester City	18200000	v	2024
onlyjayus	actuallyitsbella	18200000	w	2022
dudeperfect	Dude Perfect	18100000	v	2024
fabru_blacutt	Fabru	18100000	w	2022
madisonbeer	Madison Beer	18100000	w	2022
beasteater	BeastEater	18000000	w	2022
lkzinhu	LK	18000000	w	2022
gemelasabello2	Gemelas Abello	17900000	w	2022
sonyakisa8	Cat Sonya	17900000	w	2022
adamw	Adam W	17700000	w	2022
larissa_kimberlly_	Larissa Kimberlly 🐞	17600000	w	2022
leesiyoung38	이시영	17600000	w	2022
twistedpennywise	TwistedPennywise	17600000	w	2022
yesimresmi1	~YEŞİM	17500000	w	2022
dermdoctor	DermDoctor | Dr. Shah	17400000	w	2022
lgndfrvr	LGNDFRVR	17400000	w	2022
wren.eleanor	Wren & Jacquelyn	17400000	w	2022
aylin.criss	Aylin	17300000	w	2022
blythe	Andrea Brillantes	17300000	w	2022
jailyneojeda	Jailyne Ojeda	17300000	w	2022
leaelui	Lea Elui	17300000	w	2022
camilacabello	Camila Cabello	17200000	w	2022
kanwal.135	Kanwalay🎶	17100000	w	2022
manutd	Manchester United	17100000	w	2022
priimoraa	Prii Moraa	17100000	w	2022
avemoves	avemoves	17000000	w	2022
floofnoodles	Floofnoodles	17000000	w	2022
mieayamthebstt	Unaa🍜	17000000	w	2022
fujiiian	Fujiiian	16900000	w	2022
jakepaul	Jake Paul	16900000	w	2022
deborahyowa	Deborah yowa	16800000	w	2022
fresajapomex	Sonia Mayu	16800000	w	2022
larasilvan	Lara Silva	16800000	w	2022
rebeccazamolo	rebecca zamolo	16800000	w	2022
karenbarreraoficial	Karen Barrera	16700000	w	2022
keniaos	KeniaOs	16600000	w	2022
mimiermakeup	Mirta Miler	16600000	w	2022
nickiminaj	Nicki Minaj	16600000	w	2022
danya_milokhin	danya_milokhin	16500000	w	2022
chinamcclain	China	16399999	w	2022
mistermainer	mistermainer	16399999	w	2022
dannapaola	Danna Paola	16300000	w	2022
gavrilinaa	Юлька Шпулька🕷🕸	16300000	w	2022
pokrov	АНЯ ПОКРОВ🥑	16300000	w	2022
433	433	16200000	v	2024
jasminechiswell	Jasmine Chiswell	16200000	w	2022
mdmotivator	Zachery Dereniowski	16100000	v	2024
meghantrainor	Meghan Trainor	16100000	w	2022
mrzeooficial	MR ZEO 🇩🇴	16100000	w	2022
therealhammytv	TheRealHammyTV	16100000	w	2022
otakoyakisoba	otakoyakisoba	16000000	w	2022
anardreams	ANAR DREAMS 💎💰	15900000	w	2022
fcbayern	FC Bayern	15900000	v	2024
loganpaul	Logan Paul	15900000	w	2022
nalgalia.g	nati👽	15800000	w	2022
ronaldinho	Ronaldinho	15800000	v	2024
benazelart	Ben Azelart	15700000	w	2022
judiitharias	Judith & Ángel 🙋🏻\u{200d}♀\u{fe0f}🙋🏽\u{200d}♂\u{fe0f}	15700000	w	2022
yurielkysojeda	Yurielkys Ojeda 🕷	15700000	w	2022
alexwaarren	Alex warren	15600000	w	2022
andreecuadros	Andrea Cuadros	15600000	w	2022
mndiaye_97	mndiaye_97	15600000	w	2022
nobodysausage	nobody sausage	15600000	w	2022
abbduuu21	بوشنب⭐\u{fe0f}	15500000	v	2024
nicollefigueroaa	Nicolle Figueroa	15500000	w	2022
fedevigevani	Fede Vigevani	15400000	w	2022
jlo	JLO	15400000	w	2022
nusr_et	Nusr_et	15400000	v	2024
sergioramos	Sergio Ramos	15400000	v	2024
zhcyt	ZHC	15400000	w	2022
edwinmendozza	𝖊𝖉𝖜𝖎𝖓	15300000	w	2022
caleb.finn	Ｓｔａｙ　ｈｙｄｒａｔｅｄ　緯俺な	15200000	w	2022
cesarpantoja.n	Cesar Pantoja	15200000	w	2022
jongmineyo	종민오빠  Jongmin oppa	15200000	w	2022
junpei.zaki	junpei zaki	15200000	w	2022
omahi.tiktok	OMAHI	15200000	w	2022
payton	“payton”	15200000	w	2022
sonrixs_	Sonrixs	15200000	w	2022
vhackerr	Vinnie	15200000	w	2022
davidgetial	deivis	15100000	w	2022
katiavlogss	KATIAVLOGS🐒	15100000	w	2022
nathaliavalente	Nathalia	15100000	w	2022
upinipin.official	Upin & Ipin Official	15100000	v	2024
augustogimenez	AugustoGimenez	15000000	w	2022
brittikitty	Brittany & Lily	15000000	w	2022
jakeandrich	Jake Andrich / Jakipz	15000000	w	2022
midnightmood_oficial	Midnight Mood	15000000	w	2022
aydas	Aydas	14900000	w	2022
crissa_ace	Crissa Jackson	14900000	w	2022
ingratax	ingrid	14800000	w	2022
jypestraykids	Stray Kids	14700000	w	2022
nourmar5	nourmar5	14700000	w	2022
zeinabharake	Zeinab Harake	14700000	w	2022
bretmanrock	bretmanrock	14600000	w	2022
gutierrezcastro	Gutierrez Castro	14600000	w	2022
nikitadragun	Nikita Dragun	14600000	w	2022
cookingwithlynja	Lynja	14500000	w	2022
moni_lina	MoniLina	14500000	w	2022
olivertree	Oliver Tree	14500000	w	2022
pakoyaso_	Pakoyaso	14500000	w	2022
abbieherbert	AbbieHerbert	14400000	w	2022
postmalone	Post Malone	14400000	w	2022
tenderlybaemusic	tenderlybae	14400000	w	2022
busheadoph	Busheado	14300000	w	2022
dhar.mann	Dhar Mann	14300000	w	2022
janeydm	รัชนก สุวรรณเกตุ	14300000	w	2022
moontellthat	MOONTELLTHAT	14300000	w	2022
sherinicolee	sheri	14300000	w	2022
wuesilva	Wue Silva	14300000	w	2022
lagranjadelborrego	La granja del borrego	14200000	w	2022
pierson	Pierson	14200000	w	2022
yefersoncossio	Yef	14200000	w	2022
itsdanielmac	DANIEL MAC	14100000	v	2024
spencer_serafica	Xspencer	14100000	w	2022
jhothsa	jhothsa	14000000	w	2022
k0uvr	Kouvr	14000000	w	2022
mamalindy	Lindy and Jlo	14000000	w	2022
melmaia	Mel Maia 🍯	14000000	w	2022
soysuco	Soysuco	14000000	w	2022
edsheeran	Ed Sheeran	13900000	v	2024
emillyvickof	Emilly Vick	13900000	w	2022
joslum	José L	13900000	w	2022
mariahandbill	Mariah and Bill ღ	13900000	w	2022
sjbleau	SJ	13900000	w	2022
gordeewa__13	gordeewa__13 :>	13800000	w	2022
marcelotwelve	marcelotwelve	13800000	v	2024
mikaylanogueira	Mikayla Nogueira	13800000	w	2022
nlechoppamusic	NLE choppa	13800000	w	2022
dasurichoi__	Dasuri Choi	13700000	v	2024
iheartmemphis	MEMPHIS 🔥	13700000	w	2022
chelseafc	Chelsea FC	13600000	v	2024
howridiculous	howridiculous	13600000	w	2022
leal_stephany	Stephany Leal	13600000	w	2022
lilyxgarcia	Lily Garcia	13600000	w	2022
carolcastromx	Carol Castro	13500000	w	2022
juliagisella	juliagisella	13500000	w	2022
juliapuzzuoli	Julia Puzzuoli Souza	13500000	w	2022
christianfabiannn	Christian Fabian	13400000	w	2022
garett__nolan	Garett Nolan	13400000	w	2022
la_lerma	LERMITA	13400000	w	2022
ratuauliaa22	ratuauliatp	13400000	w	2022
suavexavier	Savyy	13400000	w	2022
vivi	Vivi	13400000	w	2022
ana_eusse	Ana Maria	13300000	w	2022
attahalilintar	Atta Halilintar	13300000	w	2022
enhypen	enhypen	13300000	w	2022
juanpazurita	Juanpa Zurita	13300000	w	2022
sabrinacarpenter	Sabrina Carpenter	13300000	w	2022
soylapizito	lapizito	13300000	w	2022
falcopunch	Falco	13200000	w	2022
hoaa.hanassii	Đào Lê Phương Hoa	13200000	w	2022
itspierreboo	Pierre	13200000	w	2022
vicblends	VicBlends	13200000	w	2022
anwar	Anwar Jibawi	13100000	w	2022
tabithaswatosh	Tabs	13100000	w	2022
cvillaloboss	Carmen Villalobos	13000000	w	2022
mngnzls	MONA	13000000	w	2022
nicolegarcia	nicole garcia	13000000	w	2022
siscakohl	Sisca Kohl	13000000	w	2022
vinijr	Vini Jr.	13000000	v	2024
zeth	Zeth	13000000	w	2022
fredziownik_art	Franek Bielak	12900000	w	2022
jaxwritessongs	Jax	12900000	w	2022
miketoks	Miketoks	12900000	w	2022
nadina_ioana	Nadina Ioana	12900000	w	2022
1_alkaisr_1	🔱🌹القيصر🌹🔱	12800000	w	2022
anawoycick	Ana Woycick	12800000	w	2022
animalize21	animalize21🔥	12800000	w	2022
thebentist	The Bentist / Orthodontist 🦷	12800000	w	2022
anxietycouple	Anxiety couple	12700000	w	2022
brotherofcolor	Heyimparis	12700000	w	2022
elina_karimovaa	🐚Elina_리나대장님🤍	12700000	w	2022
iamjonathanpeter	Jonathan Peter	12700000	w	2022
luismariz	Luis Mariz	12700000	w	2022
mads.yo	Madison	12700000	w	2022
rauwalejandro	rauwalejandro	12700000	w	2022
rickylemon99	Ricky Limon	12700000	w	2022
tuvok12	Tuvok12	12700000	w	2022
ufc	ufc	12700000	w	2022
carloscastroes	Carlos Castro	12500000	w	2022
machikayt	MachikaYT	12500000	w	2022
anas_fikry	Anas fikry	12400000	w	2022
dovecameron	Dove Cameron	12400000	w	2022
ivanmartinez	Ivan KEN🤴🏼	12400000	w	2022
kaelimaee	kaeli mae	12400000	w	2022
samkamusic	INSTASAMKA	12400000	w	2022
eyavanana	Eya	12300000	w	2022
fabiola.baglieri	𝐹𝑎𝑏𝑖𝑜𝑙𝑎	12300000	w	2022
creatingwonders	Jesse J. Pedigo	12200000	w	2022
emilymariko	Emily Mariko	12200000	w	2022
flavinhalouise	Flavinhalouise	12200000	w	2022
kristenhanby123	Kristenhanby	12200000	w	2022
leidys_sotolongo	Leidys Sotolongo	12200000	w	2022
mackenziesol	mackenzie sol	12200000	w	2022
sommerray	Sommer Ray	12200000	w	2022
theestallion	Megan Thee Stallion	12200000	w	2022
vietphuongthoa98	Việt Phương Thoa	12200000	w	2022
bessan_esmail	بيسان اسماعيل - Bessan Ismail	12100000	w	2022
daddyyankee	daddyyankee	12100000	w	2022
igorjansen	igu	12100000	w	2022
annaxsitar	anna x	12000000	w	2022
blondebrunetteredhead	Lamila Petschart	12000000	w	2022
jooj	Jooj Natu	12000000	w	2022
marlene2995	Marlenebenitez	12000000	w	2022
rad.miru	🌜РАДМИР🌛	12000000	w	2022
acmilan	AC Milan	11900000	v	2024
hotspanishmx	HotSpanish	11900000	w	2022
semiraminta	Yeliz Korkmaz	11900000	w	2022
sucss.s	Açucena Guirra	11900000	w	2022
tommyinnit	Tommy	11900000	w	2022
anilinom	anilinom	11800000	w	2022
anyaischuk	Anya Ischuk	11800000	w	2022
ehbeefamily	Eh Bee Family	11800000	w	2022
itsari.aleise	Arianna Hailey	11800000	w	2022
andcarli	Andcarli	11700000	w	2022
ash.e.e	Ashley Elliott	11700000	w	2022
mexicocookingclub	Calixto Serna	11700000	w	2022
graciajessicajane	Jessica Jane🌙	11600000	w	2022
innkastar	Innkastar	11600000	w	2022
joelbergs	JoelBergs	11600000	w	2022
leanadeeb	Leana Deeb	11600000	w	2022
mir_glazami_microscopa	МИР ГЛАЗАМИ МИКРОСКОПА	11600000	v	2024
thallyssonsb	Thallysson Borges	11600000	w	2022
thebrandonrobert	Brandon Robert	11600000	w	2022
alexisomman	Alexis Omman	11500000	w	2022
aydenmekus	AYDEN MEKUS	11500000	w	2022
isaias	Isaías	11500000	w	2022
thanhyvo	🌹❤\u{fe0f}Thành ý võ ❤\u{fe0f}🌹	11500000	w	2022
cauamacedo	Cauã Macedo	11400000	w	2022
juliano	juliano	11400000	w	2022
robegrill	robegrill	11400000	w	2022
strangehuman	nova	11400000	w	2022
vlad.hoshin	HOSHIN	11400000	w	2022
itsqcp	QCP	11300000	w	2022
ksi	KSI	11300000	v	2024
maytree_music	Maytree 메이트리	11300000	w	2022
neymarjr	Enejota	11300000	w	2022
danielarodrice	Daniela Rodrice	11200000	w	2022
karljacobs	Karl	11200000	w	2022
luadoll	루아 LuA	11200000	w	2022
marko	marko	11200000	w	2022
matheuskriwat	Matheuskriwat	11200000	w	2022
oli_natu	Oli Natu	11200000	w	2022
sabbyandsophia	Marie Twins🐵👭🏼	11200000	w	2022
siganviendo59	jeancarlo MTB	11200000	w	2022
baileyspinn	bailey	11100000	w	2022
steveioe	Steveioe	11100000	w	2022
thetiktokdrummer	Austin Ware	11100000	w	2022
_catben_	Catherine Benson	11000000	w	2022
baldybrobryzxz	celloszxz🧑🏻\u{200d}🦲	11000000	w	2022
cheekyboyos	the cheeky boyos	11000000	w	2022
dontstopmeowing	Kareem & Fifi	11000000	w	2022
ramonvitor	ramonvitor	11000000	w	2022
alwifahry	alwi fahry	10900000	w	2022
conradovillagra	ᴄᴏɴʀᴀ	10900000	w	2022
premierleague	Premier League	10800000	v	2024
angelaaguilar_	Angela Aguilar :)	10700000	w	2022
antonyviews	Antonyviews✌🏼	10700000	w	2022
tuckerbudzyn	tuckerbudzyn	10700000	w	2022
analisseworld	Analisseworld	10600000	w	2022
benoftheweek	ben de almeida	10600000	w	2022
equipedefrance	Equipe de France	10600000	v	2024
lourdasprec	LOURD	10600000	w	2022
nicoletv	Kayla Nicole	10600000	w	2022
nilered	NileRed	10600000	w	2022
cemresolmaz	cemre solmaz	10500000	w	2022
corvii_ff	EL CORVII 🍭	10500000	w	2022
haileybieber	Hailey Bieber	10500000	w	2022
juaniquilador	JuanSGuarnizo	10500000	w	2022
kervo.dolo	Kervo.dolo	10500000	w	2022
byniaromero	Nia Romero	10400000	w	2022
diana_aster	💗 DIANA ASTER 💗	10400000	w	2022
peetmontzingo	Peet Montzingo	10400000	w	2022
piperrockelle	♥\u{fe0f}Piper Rockelle♠\u{fe0f}	10400000	w	2022
sherifkhalid	sherif khalid	10400000	w	2022
elpugaa	Puga	10300000	w	2022
jeremyhutchins	jeremy hutchins	10300000	w	2022
albert_cancook	albert_cancook	10200000	w	2022
dunk	DUNK | BASKETBALL	10200000	v	2024
jordanemel	Jordan e Mel	10200000	w	2022
mispastelitos_	Mis Pastelitos	10200000	w	2022
unkabogableviceganda	Vice Ganda	10200000	w	2022
barbaracoura	Bárbara Coura	10100000	w	2022
benoit_chevalier	Benoît Chevalier	10100000	w	2022
caseysimpson	Casey Simpson✨	10100000	w	2022
lachama4_ff	LA CHAMA ᴰ	10100000	w	2022
t22felton	Tom Felton	10100000	w	2022
everett	Everett Noble	10000000	w	2022
gabrielabee	GABRIELA BEE	10000000	w	2022
iben_ma	Iben M.A.	10000000	w	2022
itzyofficial	ITZY	10000000	w	2022
nekoglai	Николай	10000000	w	2022
richarlison	Richarlison Andrade	10000000	v	2024
360tv	ARISHA ROSS	9900000	w	2022
dafaatmja	Dafaatmja	9900000	w	2022
hisoyvaleria	valeria 🖤	9900000	w	2022
iamkelianne	Kelianne	9900000	w	2022
jvke	JVKE	9900000	w	2022
newt	newt	9900000	w	2022
aureliehermansyahatta	Aurelie Hermansyah	9800000	w	2022
blakegray	Blake Gray	9800000	w	2022
inter	Inter	9800000	v	2024
jimmydarts	Jimmy Darts	9800000	w	2022
jombospice	JOMBOSPICE	9800000	w	2022
kienreview90	Kien Review	9800000	w	2022
ryanhdlombard	Ryan Lombard	9800000	w	2022
alnassr	نادي النصر السعودي	9700000	v	2024
daniuniverse	Dani Universe	9700000	w	2022
douhalaribiii	Douha laribii	9700000	w	2022
dylanmulvaney	Dylan Mulvaney	9700000	w	2022
kaylamalecc	kayla	9700000	w	2022
missdouaa.officiel	missdouaa	9700000	w	2022
rug	FaZe Rug	9700000	w	2022
tommywinkler	The Food Guy	9700000	v	2024
anthonnyswagg3	anthonnyswagg	9600000	w	2022
hesfinatia	PINAT🍅||	9600000	w	2022
kimandnorth	Kim and North	9600000	w	2022
lexihensler	Lexi Hensler	9600000	w	2022
turmadavalzinhaoficial	Turma da Valzinha ✨	9600000	w	2022
chris_thememegod	Chris Tyson	9500000	w	2022
funny_v.i.p	funny_v.i.p	9500000	w	2022
laronhinesofficial	La’Ron®🎤	9500000	w	2022
morimura	MoriMura🍕	9500000	w	2022
nilskue	Nils Kuesel	9500000	w	2022
philiptanasas	philiptanasas	9500000	w	2022
cerenyaldz	Ceren Yaldız	9400000	w	2022
katstickler	Kat	9400000	w	2022
maxtaylorlifts	Max Taylor	9400000	w	2022
nick.digiovanni	nick.digiovanni	9400000	w	2022
ninabaiocchi	Nina Baiocchi	9400000	w	2022
chris	Chris Olsen	9300000	w	2022
liverpoolfc	Liverpool FC	9300000	w	2022
savanahmosss	Savanah Moss	9300000	w	2022
tifannylm	⚡\u{fe0f}TEF	9300000	w	2022
trevorwallace	trevor wallace	9300000	w	2022
_cjma	Chrystiane Jowy	9200000	w	2022
bdylanhollis	B. Dylan Hollis	9200000	w	2022
bigchungus.tik	BigChungus	9200000	w	2022
fadiljaidi	Fadil Jaidi	9200000	w	2022
incorrectlyroce	Roce Ordoñez	9200000	w	2022
jomaryee	Jomar Yee	9200000	w	2022
justthenobodys	JustTheNobodys	9200000	w	2022
ladydianka	LADY BUNNY🐰	9200000	w	2022
official_nct	NCT Official	9200000	w	2022
regitamasri	Re🧚🏻\u{200d}♀\u{fe0f}|	9200000	w	2022
steveharvey	Steve Harvey	9200000	w	2022
stickyboy69	stickyboy69	9200000	w	2022
susymourizz	Susy Mouriz🌷	9200000	w	2022
kessel_nathan_official	Nathan Kessel	9100000	w	2022
lapresatwins	LapresaTwins	9100000	v	2024
devincaherly	Devin Caherly	9000000	w	2022
dualipaofficial	Dua Lipa	9000000	v	2024
magic_daniell	Magic Daniell	9000000	w	2022
maymayentrata	maymay	9000000	w	2022
samseats	Sam Way	9000000	w	2022
saramohannad_	Sara	9000000	w	2022
ssmaaaryy	Razi Monroe	9000000	w	2022
thecoreyb	Corey B	9000000	w	2022
ujoaozinho	uJoãozinho 🤘🏻	9000000	w	2022
williamlast_krm	William Last KRM	9000000	w	2022
clexxd	clexxd	8900000	w	2022
ibaillanos	Ibai	8900000	w	2022
just_dt	Dt	8900000	w	2022
ladygaga	ladygaga	8900000	v	2024
shoelover99	ophelia 🦋	8900000	w	2022
xibibrothers	Xibi Brothers	8900000	w	2022
yzn47	يزن الأسمر	8900000	w	2022
bela	Bela	8800000	w	2022
billlnai	nai	8800000	w	2022
daveardito	Dave Ardito	8800000	w	2022
dinosonso_ofc	DinoSonso	8800000	w	2022
fahmi.nm	Fahmi	8800000	w	2022
honeybobabear	honeybobabear	8800000	w	2022
jadepicon	JADE PICON 🌪	8800000	w	2022
jaynagy	JAY JAMES NAGY	8800000	w	2022
joaoferdnan	João Ferdnan	8800000	w	2022
maiaknight	Maia Knight	8800000	w	2022
roblox	Roblox	8800000	w	2022
shawnmendes	Shawn Mendes	8800000	v	2024
aldomirandar	Aldo Miranda	8700000	w	2022
fritzdoesart	fritzdoesart	8700000	w	2022
gabimfmoura	Gabriela Moura	8700000	w	2022
matheusyurley	Matheus Yurley	8700000	w	2022
paulodybala	Paulo Dybala	8700000	v	2024
samsmith	Sam Smith	8700000	v	2024
victtoriamedeiros	Victtória Medeiros	8700000	w	2022
wisdm8	Wisdom Kaye	8700000	w	2022
afcajax	AFC Ajax	8600000	v	2024
cellat36	cellat36	8600000	w	2022
chikakiku	🖤🙆🏻\u{200d}♀\u{fe0f}✨🧚🏻	8600000	w	2022
ekosaputra20	Eko Saputra	8600000	w	2022
euwillou	Willou	8600000	w	2022
ivanaalawi	Ivana Alawi	8600000	w	2022
ongsquad	Ong Squad	8600000	w	2022
rafael.nistor	rafael	8600000	v	2024
westbrouck	Mattie	8600000	w	2022
baimwong	Baim Wong	8500000	w	2022
dannero	Dannero	8500000	w	2022
guipolemicoo	GUI POLÊMICO	8500000	w	2022
kunaguero	Sergio Agüero	8500000	w	2022
lehvideira	Lethicia Videira	8500000	w	2022
ligue1ubereats	ligue1ubereats	8500000	v	2024
markielucas	Mark Lucas	8500000	v	2024
reesewitherspoon	Reese Witherspoon	8500000	w	2022
snerixx	Sam Erix	8500000	w	2022
aichangemoy_	TV	8400000	w	2022
danisoomin	daniela kim	8400000	w	2022
euro2024	EURO2024	8400000	v	2024
jumpersjump	Jumpers Jump Podcast	8400000	w	2022
knzymyln__	Kienzy키엔지미엔✧🇰🇷	8400000	w	2022
onwardwanna	Wanna🥊	8400000	w	2022
alishalehmann7	Alisha Lehmann	8300000	v	2024
danichoma	Daniela Choma	8300000	v	2024
davidyrodriguez	That French Guy	8300000	w	2022
diegodiego_	Diego Cruz	8300000	w	2022
elliotforbes	Elliot Forbes	8300000	w	2022
imdimpey	Dimpey	8300000	w	2022
mariabecerra_22	Maria Becerra	8300000	w	2022
ninja	Ninja	8300000	w	2022
pepperonimuffin	Kirsten Titus	8300000	w	2022
valenrewah	Valenrewah	8300000	w	2022
zusjeofficial	ZUSJE	8300000	w	2022
bobbymoore44	Bobby Moore	8200000	v	2024
alaa.ayyman	ALaa Ayman	8199999	w	2022
averycyrus	Avery Cyrus	8199999	w	2022
ibarrechejavier	Javier Ibarreche	8199999	w	2022
j3ipy_	Jeipy	8199999	w	2022
jdiasss_	João Dias	8199999	w	2022
mranto	Anto Garcia	8199999	w	2022
adammilardovicc	Adammilardovic	8100000	w	2022
alexojeda	Alex Ojeda 🇲🇽	8100000	w	2022
annamcnulty	Anna McNulty	8100000	w	2022
aurikatariina	ᴀᴜʀɪ ✨	8100000	w	2022
ayesebastien	Sebastien	8100000	w	2022
glencachysaraofficial	glenca chysara	8100000	w	2022
juhmazzocco	Júlia Mazzocco	8100000	w	2022
priv_mav	MAV 🦦	8100000	w	2022
salzabilll_	s a l z a b i l l x 🔮	8100000	w	2022
straykids_japan	straykids_japan	8100000	w	2022
tatizaqui	TATI ZAQUI	8100000	w	2022
thedonato	thedonato	8100000	w	2022
atleticodemadrid	Atletico de Madrid	8000000	v	2024
devankey	Devan Key	8000000	w	2022
eupereiraoficial	Eu Pereira	8000000	w	2022
isaiahgarza	Isaiah Garza	8000000	w	2022
jairsanchezzz	Jair Sanchez	8000000	w	2022
kaykai_ntch	Kaykai	8000000	w	2022
taetoowavy	taetoowavy	8000000	w	2022
tarankaaa	Dasha Taran	8000000	w	2022
thezachchoi	Zach Choi	8000000	w	2022
veydi_rush	veydi_rush	8000000	w	2022
erikarichardo	erika	7900000	w	2022
gehadhassann	Gehad hassan👸🏻	7900000	w	2022
gheayoubi08	Gheayoubi	7900000	w	2022
johnnysins	JohnnySins	7900000	w	2022
quenblackwell	quenblackwell	7900000	w	2022
battlebots	battlebots	7800000	v	2024
desartdestro	desartdestro	7800000	w	2022
drewafualo	Drew Afualo	7800000	w	2022
evtushenko_dima	Дима Евтушенко	7800000	w	2022
joshpeck	Josh Peck	7800000	w	2022
kristy.sarah	Kristy Sarah	7800000	w	2022
lauralove5514	LauraLove	7800000	w	2022
lewiscapaldi	Lewis Capaldi	7800000	v	2024
michou_yt	Michou	7800000	w	2022
canalzezao	Zezão	7700000	w	2022
datdo0803	Đỗ Đạt	7700000	w	2022
daz_black	daz_black	7700000	w	2022
ditanganu	DitaKerang🌊	7700000	w	2022
la.maraaa	LA MARA	7700000	w	2022
liiza.baez	Liza Baez	7700000	w	2022
nathalieholscher14	Nathalie Holscher	7700000	w	2022
shabiraalulaadnan	Shabiraalula&Ayah	7700000	w	2022
vidhia_r	🐇Vidhi_R🐇	7700000	w	2022
vtkh2004	Vũ Thị Khánh Huyền	7700000	w	2022
adrianbliss	Adrian Bliss	7600000	w	2022
drphil	Dr. Phil	7600000	w	2022
ivanantoniochacon	Ivan	7600000	w	2022
lucianospinelli	Luciano Spinelli	7600000	v	2024
mateuspesce	Mateus pesce	7600000	w	2022
matheusevitoriaofc	Matheus e Vitoria	7600000	w	2022
nabela	nabela	7600000	w	2022
namemnjtv12	MNJ TV(ตัวจริง)	7600000	w	2022
ozikoy	KOY	7600000	w	2022
rayssabuq	Rayssa Buq	7600000	w	2022
alexiatamiraa	🍓Alexia Tamira🍓	7500000	w	2022
brunoliima019	Bruno Lima	7500000	w	2022
chedurena	Che Durena	7500000	w	2022
e_l_k_s_a_7_a	🔱 الكساحه 🔱	7500000	w	2022
gurrms0630	BEDDY	7500000	w	2022
nickandcarrie	Nick&Carrie	7500000	w	2022
sebasc0423	Sebas Correa	7500000	w	2022
theweeknd	The Weeknd	7500000	v	2024
vienvibi_899	Viên Vibi	7500000	w	2022
samadhiza_	samadhiza	7400000	w	2022
tanamongeaulol	Tana Mongeau	7400000	w	2022
tiktokmena	TikTok MENA	7400000	w	2022
traviesotiktok	Daniel El Travieso	7400000	w	2022
_xochitl.gomez	Xóchitl Gómez	7300000	w	2022
abdullah_eltourky	Eltourky 👑	7300000	w	2022
beberexha	BebeRexha	7300000	w	2022
bradley.thor	Thoren Bradley	7300000	w	2022
britneyspears	Britney Spears	7300000	w	2022
datvilla94	🔥Đạt Villa🔥	7300000	w	2022
espnfc	ESPN FC	7300000	v	2024
fabetwinz	aicyandtrisha	7300000	v	2024
fernandamotafarhat	Fe	7300000	w	2022
infinite	Infinite	7300000	w	2022
lana_mohd89	𝑳𝑨𝑵𝑨 🦋	7300000	v	2024
mrnigelng	Nigel Ng (Uncle Roger)	7300000	w	2022
tootymcnooty	TootyMcNooty	7300000	w	2022
twinny__girls	Prisma_Princy👭	7300000	w	2022
aboody_kareem	عبودي كريم	7200000	w	2022
adamrayokay	ADAMRAY	7200000	w	2022
ayutingting	Ayu Ting Ting	7200000	w	2022
bryan_skabeche	Bryan SKabeche	7200000	w	2022
marktilbury	Mark Tilbury - YouTuber & CEO	7200000	w	2022
mas_nizar	IG: nizar_abzhr31	7200000	w	2022
mcsilsiloficial	@mcsilsiloficial	7200000	w	2022
mr_paul.boy	Паул, либо просто Паша	7200000	w	2022
mscathygonzaga	Alex Gonzaga	7200000	w	2022
nelyrall	NELYRALL	7200000	w	2022
pamibabyy	pami ♡	7200000	w	2022
the.sign.guy	Austin Mollno	7200000	w	2022
finnsreality	Finn 🔥	7100000	v	2024
guavajuice	guava	7100000	w	2022
itssassagurl	Sassa Gurl	7100000	w	2022
jamie32bsh	Jamie Big Sorrel Hor	7100000	w	2022
kimmigneault	Kim Migneault	7100000	w	2022
mrcaqui	Facundo Izquierdo	7100000	w	2022
namyulenka	Namy	7100000	w	2022
oironyoliveira	Kbuloso 😈	7100000	w	2022
shehabeldin100	Shehabeldin	7100000	w	2022
winnermaxyt	WinnerMax	7100000	w	2022
xxlechuga	Daniel Lechuga	7100000	w	2022
adi.syahreza	Adi Syahreza	7000000	w	2022
ahmedhelmy	Ahmed Helmy	7000000	w	2022
brittany_broski	Brittany	7000000	w	2022
conangray	conangray	7000000	w	2022
emilmario69	emilmario	7000000	w	2022
gala.fr	@galafr	7000000	v	2024
katiessigmond	katie sigmond	7000000	w	2022
kauanahofem	Kau	7000000	w	2022
kekepalmer	Keke Palmer	7000000	w	2022
kozuehayashii	Kozue	7000000	w	2022
rus.alien	Rustam Raziev	7000000	w	2022
somi_official_	JEON SOMI	7000000	w	2022
swagboygorringe	Daniel Gorringe	7000000	w	2022
toni.kr8s_academy	Toni Kroos Academy	7000000	v	2024
usso96	Usso96	7000000	w	2022
wicsur	♥\u{fe0f}БИСКАС♥\u{fe0f}	7000000	w	2022
yunggravy	Yung Gravy 🍯	7000000	w	2022
alwanr__	AlwanRK	6900000	w	2022
bvb	Borussia Dortmund	6900000	v	2024
chadio	Chad Epps 🦒	6900000	w	2022
ireniusx	ireniusx	6900000	w	2022
jamie.nyland	Jamie Nyland	6900000	v	2024
jessnolimit999	Jess No Limit	6900000	w	2022
jonata_26	Jonata	6900000	w	2022
liamsilk	Liam Silk	6900000	w	2022
soydekko	Soydekko	6900000	w	2022
thelondoncharles	London Charles	6900000	w	2022
boywithuke	boywithuke	6800000	w	2022
conormaynard	Conor Maynard	6800000	w	2022
dudamaryah	dudamaryah	6800000	w	2022
faulox_	faulox	6800000	w	2022
gabryellurlan	Gabryell Urlan	6800000	w	2022
jessie.shen	Jessie	6800000	w	2022
julisavioli	Juli Savioli	6800000	w	2022
leomahalo	Leo Mahalo	6800000	w	2022
losadnmx	Los ADN	6800000	w	2022
mrstiventc1977	MrStivenTc	6800000	w	2022
pacodemiguel	Paco De Miguel	6800000	w	2022
paupelaez_	ʜᴀɴᴇᴍɪʏᴀ	6800000	w	2022
terryreloaded	Terry Reloaded	6800000	w	2022
_tusya_kiskis	_Tusya_kiskis	6700000	w	2022
adamsheey	Adam Shi	6700000	w	2022
albertinasacaca1	Albertina Sacaca Cal	6700000	w	2022
itsceceh	Casey	6700000	w	2022
jack_papho69	แจ็ก แปปโฮ	6700000	w	2022
oldtimehawkey	Old Time Hawkey	6700000	w	2022
samanthayve	samantha eve 🤠	6700000	w	2022
therealmaneskin	Måneskin	6700000	v	2024
tunico80	🌠Antonio Tonon🌠	6700000	w	2022
afrae.es	Afraa	6600000	w	2022
cciinnn	CiiN	6600000	w	2022
imanthonyvargas	Anthony Vargas	6600000	w	2022
nada_m7amed	دودا🦹🏻🤍	6600000	w	2022
seventeen17_official	SEVENTEEN	6600000	w	2022
calebwsimpson	CALEB SIMPSON	6500000	w	2022
casaltoxico	✨ Casal Tóxico ✨	6500000	w	2022
doctormiguelpadilla	Doctor Miguel	6500000	w	2022
elmarianaa	ElMariana	6500000	w	2022
futbotv	FutboTV	6500000	v	2024
gingerbilly1	Ginger Billy	6500000	w	2022
jacobday	Jacob Day	6500000	w	2022
jakemaldonado	Jake Maldonado	6500000	w	2022
livvy	Olivia Dunne	6500000	w	2022
lowcarbstateofmind	Jackie Hartlaub	6500000	w	2022
miichaelltran	Michael	6500000	w	2022
the_joe_gatto	joe_gatto	6500000	w	2022
theacefamily	Theacefamily	6500000	w	2022
thinhung99	Thị Nhung	6500000	w	2022
toni.kr8s	Toni Kroos	6500000	v	2024
artbydemarcusshawn	DemarcusShawn	6400000	w	2022
babybella777	Bella Hadid	6400000	w	2022
j0a0zinh0	joãozinho	6400000	w	2022
jubiandxian	jubiandxian	6400000	w	2022
miladmirg	Milad	6400000	w	2022
pablitocastilloo	pablitocastilloo	6400000	w	2022
parkerlocke	Parker Locke	6400000	w	2022
quintongriggs	Q U I N T O N	6400000	w	2022
sepultacion	mari	6400000	w	2022
shammiltd	Shammi	6400000	w	2022
sidemen	Sidemen	6400000	v	2024
tsonghanwu	Tsong Han Wu Velasquez	6400000	w	2022
ugolord	⚖\u{fe0f} The TikTok Attorney ⚖\u{fe0f}	6400000	w	2022
ynchq	Янчик	6400000	w	2022
zane	zane	6400000	w	2022
allan_jeon	Allan Jeon	6300000	w	2022
ben	ben	6300000	v	2024
bhadbhabie	bhadbhabie	6300000	w	2022
carolvillanes	Carol Villanes	6300000	w	2022
chiaraferragni	Chiara Ferragni	6300000	v	2024
deiveleonardooficial	Deive Leonardo	6300000	w	2022
in_the_nic_of_time	Nic Suarez	6300000	w	2022
jakeceja	Jakeyboy	6300000	w	2022
krysandkareem	Krys & Kareem	6300000	w	2022
leahh	leah	6300000	w	2022
nazormaya	Maya Nazor	6300000	w	2022
parishilton	ParisHilton	6300000	w	2022
pedrinhuol	pedrinhuol	6300000	w	2022
poki	pokimane	6300000	w	2022
artistadasencasa	artistadas en casa	6200000	w	2022
carolfermichh	CarolFerMichh	6200000	w	2022
cecia.loaiza	Cecia Loaiza ✨	6200000	w	2022
chrisbrownofficial	chrisbrownofficial	6200000	w	2022
davidcstt_	David Costa	6200000	w	2022
eljuandiduque	eljuandiduque	6200000	w	2022
flakeysalt	Joshua weissman	6200000	w	2022
icebox	icebox	6200000	w	2022
itsthescotts	The Scotts	6200000	w	2022
jackson.odoherty	jackson.odoherty	6200000	v	2024
jacksonaces	JACKSON ACES MAGIC🎩	6200000	w	2022
joerauth_	Joe rauth	6200000	w	2022
jojothejetplane	jojo sim	6200000	v	2024
kagramanana	kagramana	6200000	w	2022
kodasteven	Steven🇵🇷	6200000	w	2022
leanbeefpatty	Patty	6200000	w	2022
lorrayneoliveiraofc	Lorrayne Oliveira	6200000	w	2022
luisvelody	Luis Velody	6200000	w	2022
mahmoudalhasanat09	محمود الحسنات	6200000	w	2022
michaelrendyw	Michael Rendy W	6200000	w	2022
millane	millane	6200000	w	2022
morganveraa	Morgan Vera	6200000	w	2022
nikkietutorials	nikkietutorials	6200000	w	2022
oscar_mezar	Oscar Meza	6200000	w	2022
sofiacarson	SofiaCarson	6200000	w	2022
thebenjishow	benji	6200000	w	2022
theonlycb3	Charles Brockman III	6200000	w	2022
adinross	adin	6100000	w	2022
andy.and.michelle	Andy & Michelle	6100000	w	2022
elchaparrito951	el chuacheneguer	6100000	w	2022
faryanggaa	Ryann	6100000	w	2022
fedez	fedez	6100000	v	2024
jaywheeler	Jay Wheeler	6100000	w	2022
justinflom	JustinFlom	6100000	w	2022
karenos11	𝐊𝐚𝐫𝐞𝐧 𝐎𝐬	6100000	w	2022
matt_rife	Matt Rife	6100000	w	2022
raulbazanm	RAUL🦦	6100000	w	2022
sebasmorenooo	Sebastian Moreno 📸	6100000	w	2022
simoneberlini	SIMONE BERLINI	6100000	w	2022
waguinhov	Waguinhov	6100000	w	2022
yailinlamasviraloficial_	Yailin La Más Viral	6100000	w	2022
abo.zizo	۩♥۩ عائلة ابو زيزو ۩♥۩	6000000	w	2022
agnesmelo_oficial	Agnes Melo	6000000	w	2022
chourouk.model_official	Chourouk_model_official	6000000	w	2022
esen_alva	Esen	6000000	w	2022
esnyrrr	Esnyr	6000000	w	2022
grandma_droniak	grandma_droniak	6000000	w	2022
herranwalt	Herr Anwalt	6000000	w	2022
issavegas.fit	Issavegas.fit	6000000	w	2022
luongthingocha	Ngân Hà🍌	6000000	w	2022
madsbaileybabe	Maddie L Bailey	6000000	w	2022
mclomaofficiall	mclomaofficial	6000000	w	2022
murphslife	Aaron Murphy	6000000	w	2022
sibenitoo	SiBenitoo	6000000	w	2022
simpleputin	Просто Путин	6000000	w	2022
stephano_kohel	⚡\u{fe0f}STEPHANO⚡\u{fe0f}	6000000	w	2022
steven_he	Steven He	6000000	w	2022
thejoeyswoll	Joey Swoll	6000000	w	2022
thelandofboggs	The Land Of Boggs	6000000	w	2022
unnecessaryinventions	Unnecessary Inventions	6000000	w	2022
andweaso	Andrea	5900000	w	2022
ayaatanjali_	Aya😍	5900000	w	2022
calleypoche	Calle y Poché	5900000	w	2022
dansurtiktok	Dan Sur beast 🤑	5900000	w	2022
dasigantung	Dasi Gantung	5900000	w	2022
farhanrn__	FARHAN	5900000	w	2022
kevindebruyne	Kevin De Bruyne	5900000	v	2024
lionfieldmusic	lionfield	5900000	w	2022
noeldeyzel_bodybuilder	Noel Deyzel🇿🇦	5900000	w	2022
shxtsngigs	ShxtsNGigs Podcast	5900000	w	2022
aileenchristineee	Aileenchristineee	5800000	w	2022
anna..paull	Anna Paul	5800000	w	2022
basementgang	Basement Gang	5800000	w	2022
bizarrap	bzrp	5800000	w	2022
cassy.legaspi	CASSY LEGASPI	5800000	w	2022
girlwithedogs	Girl With The Dogs	5800000	w	2022
jamesllewis	Jamesllewis	5800000	w	2022
kimpeeee	Kim Lajara	5800000	w	2022
marianna_alexandre	Marianna Alexandre	5800000	w	2022
migueltanfelix98	Miguel Tanfelix	5800000	w	2022
mikaylahau	Mikaylah	5800000	w	2022
morgandrinkscoffee	Morgan Eckroth	5800000	w	2022
sportbible	SPORTbible	5800000	v	2024
vinhlion77777	💎Vinh Lion	5800000	w	2022
anaraquelhz	Raquel	5700000	w	2022
areyoukiddingtv	AreYouKiddingTV	5700000	w	2022
bene.schulz	Bene	5700000	w	2022
calebrownn	Cale Brown	5700000	w	2022
dr.cracks	Dr.Cracks	5700000	w	2022
edgar3104	Edgarmendez	5700000	w	2022
elysemyers	Elyse Myers	5700000	w	2022
franckfs	Franck Farfán FS	5700000	w	2022
frankielapenna	Frankie LaPenna	5700000	w	2022
gbandme	GB and ME	5700000	w	2022
madozilla	mad	5700000	w	2022
matsudake	M2DK/マツダ家の日常	5700000	w	2022
mirandaalol	miranda rae	5700000	w	2022
niallhoran	Niall Horan	5700000	v	2024
nuhchez	Nuhchez	5700000	w	2022
youngswagonoriginal	YoungSwagon	5700000	w	2022
aaron.vankampen	Aaron Van Kampen	5600000	v	2024
antourny	Antony Santos	5600000	v	2024
davidguetta	David Guetta	5600000	v	2024
duyyy.real.channel	Ngô Đức Duy	5600000	w	2022
forrestsautoreviews	Forrest Jones	5600000	w	2022
keirariff	Keira	5600000	w	2022
kingsleague	Kings League	5600000	v	2024
lilireinhart	Lili Reinhart	5600000	w	2022
noholito	Noholito	5600000	w	2022
ser_jay	Hello It’s me SerJay	5600000	w	2022
twitchtok7	tWitch	5600000	w	2022
zenitfc	FC Zenit	5600000	v	2024
alzoubinadia	Nadia Al-zou'bi	5500000	w	2022
carolinarinconf	carolina	5500000	w	2022
dennismik	DENNISMIK💫	5500000	w	2022
ferxxo444	Feid	5500000	w	2022
hunterprosper	Hunter Prosper	5500000	w	2022
lasrecetasdesimon	lasrecetasdesimon	5500000	w	2022
mayapolarbear	mayapolarbear	5500000	w	2022
milliyormlenlaew	MILLI	5500000	w	2022
morganpresleyxo	Morgan Presley	5500000	w	2022
ndn2307	Ngô Đình Nam💦	5500000	w	2022
posterised	Posterised	5500000	w	2022
sinadeinert	sinadeinert	5500000	w	2022
sofarsabi	SOFARSABI	5500000	w	2022
tiagodionisio	Tiago_Dionisio	5500000	w	2022
baruthanepilavcisi	Baruthane Pilavcısı	5400000	v	2024
bellaretamosa	bella	5400000	w	2022
coldplay	coldplay	5400000	v	2024
connordewolfe	Connor DeWolfe	5400000	w	2022
danivallem	Dani Valle	5400000	w	2022
manuelneuer	Manuel Neuer	5400000	v	2024
mariavaniamv	Maria Vania	5400000	w	2022
matheuscllaus	CLAUS	5400000	w	2022
missionaryjack	Jack Harlow	5400000	w	2022
nisculas	nic	5400000	w	2022
nnatalieaguilar	natalie & the aguilars	5400000	w	2022
nosoychaparro	Luis Chaparro	5400000	w	2022
soy_marcela4	Soy_marcela	5400000	w	2022
vibin.wit.tay	Tay	5400000	w	2022
yarenalaca	Yaren Alaca	5400000	w	2022
axxdermusic	Axder	5300000	w	2022
colewherld	colegonzales	5300000	w	2022
dereklipp_	Derek Lipp	5300000	w	2022
duolingo	Duolingo	5300000	w	2022
ketnipz	Ketnipz	5300000	w	2022
los_escachaitos	Los escachaitos	5300000	w	2022
mamontellato	Marcela Montellato	5300000	w	2022
manhtienkhoi_	Mạnh Tiến Khôi 🐯	5300000	w	2022
maxthemeatguy	Max The Meat Guy	5300000	w	2022
mohdadnan23	MOHAMED ADNAN	5300000	v	2024
mrizkybillar	Rizky Billar	5300000	w	2022
oblomoffrecipe	oblomoffrecipe	5300000	w	2022
paytonking	Payton King	5300000	w	2022
sallyalawady1	Sally Alawady	5300000	w	2022
spriteder_spd	Prite Netijen Netirattanapaiboon	5300000	w	2022
thegerbers_	🧡Маша и Роберт🧡	5300000	w	2022
virginiamontemaggi	Virginia🎀	5300000	v	2024
yerimuaa	Yeri MUA	5300000	w	2022
avrillavigne	Avril Lavigne	5200000	v	2024
brfootball	B/R Football	5200000	v	2024
brunocampos	Bruno Campos	5200000	w	2022
bundesliga	Bundesliga	5200000	v	2024
cocielo	Júlio Cocielo	5200000	w	2022
cost_n_mayor	Cost n’ Mayor	5200000	w	2022
didiwinx	Didi	5200000	w	2022
eduincaz5	Eduin Caz	5200000	w	2022
gavinmagnus	GavinMagnus	5200000	w	2022
good.boy.ollie	Good Boy Ollie	5200000	w	2022
initiaraandini	tiara andini	5200000	w	2022
kanebrown	Kane Brown	5200000	w	2022
lilihayes	Lili Hayes	5200000	w	2022
liltjay	Lil Tjay	5200000	w	2022
los_chicaneros	Los_chicaneros	5200000	w	2022
melanypalacioss	Melany🥀	5200000	w	2022
renpc_	✨Ren PC✨	5200000	w	2022
seungbin030708	승빈🍥	5200000	w	2022
soupytime	georgie	5200000	w	2022
thewick	The Wick	5200000	w	2022
wessamq	wessamq	5200000	w	2022
armando_netto	Armando Netto	5100000	w	2022
bmbsh7	بمبش السيد♦\u{fe0f}bimbsh♦\u{fe0f}	5100000	w	2022
buzzspor	buzzspor	5100000	v	2024
carlyncabel	carlyn ocampo	5100000	w	2022
charrliiieeee	Charlieee	5100000	w	2022
crisdevilgamer7	CrisDevilGamer	5100000	w	2022
garnacho7	Alejandro Garnacho	5100000	v	2024
itsmatheuscosta	Matheus Costa	5100000	w	2022
joshhelfgott	Josh Helfgott	5100000	w	2022
lockedinout	Lockedinout	5100000	w	2022
n.vv3	ناصر || 🇸🇦 alsubaie	5100000	w	2022
natajadeh	sheren'nat🇮🇩	5100000	w	2022
paigetaylor.s	Paige Taylor	5100000	w	2022
realjayllnn	JAYLLNN	5100000	w	2022
retirementhouse	Retirement House	5100000	v	2024
sthefane.matos	Sthefane Matos	5100000	w	2022
sturniolo.triplets	Sturniolo’s	5100000	w	2022
thaotaotau	Phương Thảo	5100000	w	2022
thekidke_	KEMANI	5100000	w	2022
thiagomelob_	Thiago Melo b	5100000	w	2022
aespa_official	aespa official	5000000	w	2022
alebardo19	Abelardo Bobadilla	5000000	w	2022
bankrolldyl	BankrollDyl💸	5000000	w	2022
dafnnejm	dafnne ☻	5000000	w	2022
emiliamernes	EMILIA	5000000	w	2022
felipenpv	Felipe Paiva	5000000	w	2022
gregoriopernia	gregorioperniaoficial	5000000	w	2022
gustavomeloof	Gustavo Melo	5000000	w	2022
h2woofficial	H2WO	5000000	w	2022
ikercasillas	Iker Casillas	5000000	v	2024
imeyhou	Meyden	5000000	w	2022
itsjessibaby	Jessi	5000000	w	2022
jacksepticeye	Jacksepticeye	5000000	w	2022
kaansanity	aakaanksh	5000000	w	2022
kimkardashian	Kim Kardashian	5000000	w	2022
makeupartistgorda66	Makeupartistgorda66	5000000	w	2022
mc.pedrinhoofc	Mc Pedrinho	5000000	w	2022
milos.guzel	Milos	5000000	w	2022
mqquintos	Mikee Quintos	5000000	w	2022
nardwuar	Nardwuar	5000000	w	2022
niallmacmillan	Niall MacMillan	5000000	w	2022
nottheworstcleaner	Not the Worst Cleaner	5000000	w	2022
ogikdp	Zona Ogik | YT MELLO PROJECT	5000000	w	2022
pandkourt	Kourtney-Penelope	5000000	w	2022
piyanutella	kentang idaman🥴	5000000	w	2022
robleisiutu	Robleis	5000000	w	2022
sebasgal11	Sebastian Gallo	5000000	w	2022
sofiaespanha	sofia espanha	5000000	w	2022
yajanaaa	Yajana Cano	5000000	w	2022
_mister_z	Marco Zedda	4900000	w	2022
_nch04	Nguyễn Hải	4900000	w	2022
cardncyn	Carddd	4900000	w	2022
chikn.nuggit	Chikn Nuggit	4900000	w	2022
chuponcitotv	Chuponcito	4900000	w	2022
dylan.page	Dylan Page	4900000	w	2022
erictro	Eric Tro	4900000	w	2022
fueyruss	Fueyruss	4900000	w	2022
fukada0318	深田えいみ	4900000	w	2022
iamdikeh	Dikeh	4900000	w	2022
jiembasands	Jiemba Sands	4900000	w	2022
lordtrunks	Lord Trunks	4900000	w	2022
maddzak	Maddzak	4900000	w	2022
nastasyashinee	🇮🇩 BAGUS ISTRI 🇮🇩	4900000	w	2022
pivet.workout	PIVET	4900000	w	2022
rbplaying	RB playing	4900000	w	2022
squeezie	Squeezie	4900000	v	2024
threedotcorey	corey	4900000	w	2022
yizaroff	YIZARO	4900000	w	2022
aaronthepoolshark	aaronthepoolshark	4800000	v	2024
abrahamdpee	Abrahamdpe	4800000	w	2022
adidas	adidas	4800000	v	2024
arsenal	arsenal	4800000	v	2024
belindatok	Belinda	4800000	w	2022
biggieclean	Biggie Clean	4800000	w	2022
bobmenery	BobMeneryTV	4800000	w	2022
brilionaire	Bang Bio✨	4800000	w	2022
campuzanoabelardo	Abelardo Campuzano	4800000	w	2022
davidgalvanv	David Galván	4800000	w	2022
europaleague	Europa League	4800000	v	2024
fabrizioromano	Fabrizio Romano	4800000	v	2024
iamauroramusic	AURORA	4800000	v	2024
kukombo	H	4800000	w	2022
official_kep1er	Kep1er	4800000	w	2022
realsociedad	Real Sociedad	4800000	v	2024
ryansunandar	Ujang SGN💰	4800000	w	2022
twice_tiktok_officialjp	TWICE JAPAN OFFICIAL	4800000	w	2022
werenotreallystrangers	WNRS	4800000	w	2022
yourrkayesss	kayess	4800000	w	2022
andresgjohnson	Andres Johnson256	4700000	w	2022
baylenlevine	Baylen Levine	4700000	w	2022
chefschwarz	Chefschwarz	4700000	w	2022
christian	Christian Del Grosso	4700000	w	2022
drew.nori	Drew Nori	4700000	w	2022
its.julien.brown	julien brown	4700000	v	2024
itstalasafwan	تالا صفوان | Tala Safwan🌵👸🏽	4700000	w	2022
jeromepolin98	Jerome Polin	4700000	w	2022
matt_and_abby	Matt & Abby	4700000	w	2022
mohaimen.alaa	مهيمن علاء	4700000	w	2022
rodrygogoes	rodrygogoes	4700000	v	2024
themysteriouschef	TheMysteriousChef	4700000	w	2022
thoriqhal	thariqhalilintar	4700000	w	2022
yano4kaa.aaa	yano4kaa	4700000	w	2022
ybsbrodie	Brodie Moss	4700000	w	2022
zachjustice	Zach Justice	4700000	w	2022
anas_elshayib	انس الشايب	4600000	w	2022
azzyland	Azzyland	4600000	w	2022
camavinga	Eduardo Camavinga	4600000	v	2024
ilusha_help	ilusha_help	4600000	w	2022
jackgrealish	Jack Grealish	4600000	v	2024
jennychallita	Jennychallita	4600000	w	2022
khalidandsalama	❣\u{fe0f}Khalid & Salama❣\u{fe0f}	4600000	w	2022
linatejeiro8	Lina Tejeiro	4600000	w	2022
meosimmyyt	Mèo Simmy	4600000	w	2022
robertirwin	Robert Irwin	4600000	w	2022
shanjid_hasan	🔥Shanjid Hasan🔥	4600000	w	2022
sobrevivente13	Edelson Ribeiro	4600000	w	2022
steven.stenlyy	steven.stenlyy	4600000	w	2022
tuankiet.2000	Kiệt Hà Tịnh	4600000	w	2022
ustazebitlew	Ebit Lew	4600000	w	2022
7odzz	7oda Eino🔥😵	4500000	w	2022
bassant33	🔥bassantOfficial🔥	4500000	w	2022
charlyokei	Charlyokei	4500000	w	2022
cheekykiddo	alex🐤	4500000	w	2022
creative_explained	Armen Adamjan	4500000	w	2022
davidspade	DavidSpade	4500000	w	2022
ddlovato	Demi Lovato	4500000	w	2022
edakok59	EDA KÖK	4500000	w	2022
foodtimecali	Juan C | RECETAS FOODTIME	4500000	w	2022
ianlucasok	Ian Lucas	4500000	w	2022
jfootballtv	제이풋볼JFootballTV	4500000	v	2024
jorgito_guayaco_o	Jorge naranjo peñafiel	4500000	w	2022
kulinaria.recetas	AGUS LIPORACE	4500000	w	2022
lilhuhofficial	🔥 Lil Huh 🔥	4500000	w	2022
linhkool1993	Linh Kool	4500000	w	2022
luciosincero	Lucio Sincero	4500000	v	2024
maskrayy1	maskrayy1	4500000	w	2022
mishayoung	Міша Городецький 🇺🇦	4500000	w	2022
mr.benz	Mr. Benz	4500000	w	2022
oficialmarcuseni	marcus_eni	4500000	w	2022
oussifooty	OussiFooty	4500000	v	2024
tatemcrae	Tate McRae	4500000	v	2024
venao2323	YANFRY EL TIERNO🙈	4500000	w	2022
_itsstefano_	It'sStefano	4400000	w	2022
ashyizzle	Ashley	4400000	w	2022
axelwebber	Axel	4400000	w	2022
bruontheradio	Bru	4400000	w	2022
bstchld	BeastChild	4400000	w	2022
centralcee	CentralCee	4400000	w	2022
duncanyounot	Duncan Joseph	4400000	w	2022
esneni	Stefano Da Cunha	4400000	w	2022
frnzlynfby	Feby	4400000	w	2022
goalglobal	GOAL	4400000	v	2024
insertrichie	Insert Richie	4400000	w	2022
johaanzu	JohaanZu	4400000	w	2022
landonbarkerr	Landon Barker	4400000	w	2022
leon.ond	Leon Ondieki	4400000	v	2024
lilpump	Lil Pump	4400000	w	2022
lyna_com	lyna_com2000	4400000	w	2022
momonatamada	Momona Tamada	4400000	w	2022
qamar_altaey	𝑄𝐴𝑀𝐴𝑅	4400000	w	2022
reyyhaan31	Reyyhaan!	4400000	w	2022
sara.wais	Sara Waisglass	4400000	w	2022
sidetalknyc	Sidetalk	4400000	w	2022
songdoohee_444	ซอง ดูฮี (ช่องหลัก)	4400000	w	2022
teukuryantr	teukuryantr	4400000	w	2022
tiahranelson	T✨	4400000	w	2022
yg_treasure_tiktok	yg_treasure_official	4400000	w	2022
_amanndaraujo	Amanda Araújo	4300000	w	2022
alexhook2303	Александр	4300000	w	2022
alfyfatmasaga	Alfy Saga	4300000	w	2022
beyonce	Beyoncé	4300000	w	2022
bikedasher	BikeDasher	4300000	w	2022
divabry	⚜\u{fe0f}DIVABRY⚜\u{fe0f}	4300000	w	2022
ediqueixinho	Edivando Junior	4300000	w	2022
elsalsely00	🥇 السلسيلي 🥇	4300000	w	2022
hugodecrypte	hugodecrypte	4300000	v	2024
isandrep	andreina perdomo	4300000	w	2022
jjeverettrose	Jake Joseph Everett-Rose	4300000	w	2022
johnmicheal1996	Ricky & The Boss	4300000	w	2022
jujufitcats	Juju Fitcats	4300000	w	2022
mauoteroo	Mau Otero	4300000	w	2022
nelkboys	NELKBOYS	4300000	w	2022
pam_a_cake	Pam	4300000	w	2022
ranboolive	Ranboo	4300000	w	2022
rustam_mayer_djavid	RUSTAM MAYER	4300000	w	2022
saaihalilintar	SAAIH HALILINTAR	4300000	w	2022
shayvise	Shayvise	4300000	w	2022
snauzk	snauzk	4300000	w	2022
subwaysurfersofficial	Subway Surfers	4300000	w	2022
axelviewoficial	AxelView	4200000	w	2022
bellafoodie	Julie & Bella	4200000	w	2022
bilalahy	Bilal	4200000	w	2022
captain.cream	CAPTAIN CREAM	4200000	w	2022
carloandsarah	carloandsarah	4200000	w	2022
dindahw14	Dinda Hauw	4200000	w	2022
engfa32	ENGFA	4200000	w	2022
flossybaby	flossybaby	4200000	w	2022
hoaminzy_hoadambut	Hoà Minzy	4200000	w	2022
ishtaher	Ismail Taher	4200000	w	2022
itsoraida	itsoraida	4200000	w	2022
jidion	JiDion	4200000	w	2022
julieevlorentzen	julie	4200000	w	2022
kru1d	ครูหนึ่งสอนดี	4200000	w	2022
larissagloor	𝗟𝗮𝗿𝗶𝘀𝘀𝗮 𝗚𝗹𝗼𝗼𝗿	4200000	w	2022
maitreyiramakrishnan	maitreyi	4200000	w	2022
nayibbukele	Nayib Bukele	4200000	w	2022
peter_vigilante	PeterVigilante	4200000	w	2022
puma	PUMA	4200000	v	2024
sampepper	Sam Pepper	4200000	w	2022
sarbeeston	Sarah Beeston	4200000	w	2022
t_400	جوقي💚	4200000	w	2022
thaycouuto	Thay Couto	4200000	w	2022
tombrady	Tom Brady	4200000	w	2022
voronina_valeria_	Valeria Voronina	4200000	w	2022
adricontreras4	Adri Contreras	4100000	v	2024
alessialanza	Alessia Lanza	4100000	v	2024
antonielokhorst	Antonie Lokhorst	4100000	v	2024
bilal.hd91	Bilal Haddad | بلال الحدّاد	4100000	v	2024
abi.dihati	Abi dihati	4099999	w	2022
adrian.uribe	AdrianUribe	4099999	w	2022
ahmed_hosni1	ahmed Hosni 🌍❤\u{fe0f}	4099999	w	2022
cerolzera	CEROL	4099999	w	2022
chilinypikinoficial	Chilinypikinoficial	4099999	w	2022
docdami	Doc Dami	4099999	w	2022
gtcreationslime	Giovanni T. 🇮🇹	4099999	w	2022
hola.margo	margo✨	4099999	w	2022
jameshenry	James Henry	4099999	w	2022
kehlani	Kehlani	4099999	w	2022
lechilinh88	Lê Chí Linh	4099999	w	2022
liammillerr	Liam Miller	4099999	w	2022
lionsgate	Lionsgate	4099999	w	2022
marcelldegen	Marcelldegen	4099999	w	2022
meghanandjack	🌻Meg and Jack🌻	4099999	w	2022
muanglk	แม่เมือง 💛	4099999	w	2022
ngoc.matcha	Ngọc Matcha 💚	4099999	w	2022
nicolassturniolo	Nicolas Sturniolo	4099999	w	2022
pluutao	Plutão	4099999	w	2022
saeemm2002	Samantha Ancheta	4099999	w	2022
sebbylaz	Seb Laz	4099999	w	2022
soycintiacossio	Cintia Cossio	4099999	w	2022
syifahadjuuuuuuu	Syifa Hadju	4099999	w	2022
thaybeou40	Thầy Beo U40	4099999	w	2022
theandrewschulz	Andrew Schulz	4099999	w	2022
theevaelfie	Eva Elfie	4099999	w	2022
thiennhan5272	Thiện Nhân	4099999	w	2022
viliacarl	Vilia Carl	4099999	w	2022
yasincengiz38	YasinCengiz	4099999	w	2022
zeinazeee	Zeina Zee	4099999	w	2022
_angelomarasigan	Angelo	4000000	w	2022
arturovidal1987	Arturo Vidal	4000000	v	2024
austinandlexi	⚡\u{fe0f}Austin & Lexi 💥	4000000	w	2022
botakteras	Mike	4000000	w	2022
brunodiferente2022	Bruno Diferente	4000000	w	2022
caocuongvu	caocuongvu	4000000	w	2022
caprariu_valentino	V A L E N T I N O	4000000	w	2022
chengkhen2k2	Cheng🦐	4000000	w	2022
christophersturniolo	Christopher Sturniolo	4000000	w	2022
dannygrubs	Danny Kim	4000000	w	2022
duythamchannel	Duy Thẩm	4000000	w	2022
emilen_im	Эмильен	4000000	w	2022
emilyfauver	emily&ella	4000000	w	2022
farahjmerhi	Farah Merhi	4000000	w	2022
itspuffpuff	Puff Puff	4000000	w	2022
jennialarcon_	Jenni Alarcon	4000000	w	2022
kopke613	kopke613	4000000	w	2022
leen_mohd98	LEEN🌸	4000000	w	2022
mclivinho	Mc Livinho	4000000	w	2022
nashvibes	NashVibes Art	4000000	w	2022
nicolebernaal	nicolebernaal	4000000	w	2022
nina	Nina Dobrev	4000000	w	2022
rayanfahmi	Rayoon	4000000	w	2022
rondamichael	michael ronda	4000000	w	2022
tritanttv	Tristan Clausen	4000000	w	2022
ypk.raye	ypk.raye	4000000	w	2022
zubarefff	Зубарев Александр	4000000	w	2022
42psy42	PSY	3900000	w	2022
ailaloures	aila loures	3900000	w	2022
akramadinas	AK	3900000	w	2022
annafontanela	Anna Fontanela	3900000	w	2022
dina_kalanta	Dina_Kalanta	3900000	w	2022
ehlija	Eh Lija	3900000	w	2022
furryfritz	furryfritz	3900000	w	2022
giannis_an34	Giannis Antetokounmpo	3900000	w	2022
hemex_7	همكس | hemex ⚽\u{fe0f}	3900000	v	2024
iamkailan	KAILAN 💚💛	3900000	w	2022
jejenvalda	Jennifervalda🥬	3900000	w	2022
jesusnalgas	JESUSNALGAS	3900000	w	2022
jetbentlee	Jet	3900000	w	2022
jordanbeckham_	jordan beckham	3900000	v	2024
kfc_es	KFC España	3900000	w	2022
mckekell	kekel	3900000	w	2022
mclya_	Lya	3900000	w	2022
meishmoe	meishmoe	3900000	w	2022
msshiandmrhe	Ms Shi & Mr He	3900000	w	2022
ndshvv	ndshvv	3900000	w	2022
olisboa	LISBOA	3900000	w	2022
omar	Omar Raja	3900000	w	2022
pedri	Pedri González	3900000	v	2024
piffpeterson	piff peterson	3900000	w	2022
rose.friederike	ROSE	3900000	w	2022
slayeas	Léa Martinez	3900000	w	2022
taylorrandsoph	TAYLOR & SOPHIA	3900000	w	2022
thalita_karter	thalitaKarter	3900000	w	2022
tiger050794	Son Tung M-TP	3900000	w	2022
wejdene.bk	Wejdene	3900000	v	2024
yoshi30244781481	にっしー	3900000	w	2022
adamalhidayat	ADAMALHDYT	3800000	w	2022
alwuhu	Alan Wu	3800000	w	2022
cbum	Chris Bumstead	3800000	w	2022
dennysumargoreal	DENNY SUMARGO	3800000	w	2022
dorychang_03	ChangDory🐬	3800000	w	2022
druskitv	DRUSKI	3800000	w	2022
emiratesfacup	Emirates FA Cup	3800000	v	2024
feliciatannnn	Felicia🐨	3800000	w	2022
halessiar	HALESSIA	3800000	v	2024
isramy	Ramy Chaaban	3800000	w	2022
jaytorresss	Jay Torres	3800000	w	2022
jhekhoos	Jecus Andrei	3800000	w	2022
marianagrimaldii	La Niña Fresa 🍓	3800000	w	2022
marsaimartin	Marsai	3800000	w	2022
mo_vlogs	movlogs	3800000	v	2024
n0dd	اينعم سلطان  | SuLTAN	3800000	w	2022
nykolasteles	Nykolas Teles	3800000	w	2022
official_wayv	WayV Official	3800000	w	2022
rahmalaribi_	Rahma laribi	3800000	v	2024
reemandbarbary	Reem و Barbary	3800000	w	2022
sabrenorris	Sabre Norris	3800000	w	2022
shlatfish	Shlatfish	3800000	w	2022
taylorfrankiepaul	Taylor Paul	3800000	w	2022
ailutokman	Ailu Tokman | RECETAS FÁCILES	3700000	w	2022
camxnie	Cam & Nie	3700000	w	2022
chiaraking	Chiara King	3700000	v	2024
connorprice__	Connor Price	3700000	w	2022
cx_.q	مصطفى البصراوي 62	3700000	w	2022
dearra	De’arra Taylor	3700000	w	2022
elchiringuitotv	El Chiringuito TV	3700000	v	2024
farrukoofficialpr	FARRU	3700000	w	2022
gabsmasr	✨gabs Masr✨	3700000	w	2022
giangiu88	GiaNGiu	3700000	w	2022
jakehunterofficial	Jake hunter	3700000	w	2022
jaydafnwayda	JAYDA WAYDA	3700000	w	2022
jesusangelperezoficial	ESE PÉREZ	3700000	w	2022
maluborgesm	MALU BORGES	3700000	w	2022
nadia	Nadia	3700000	v	2024
naenano	なえなの🌨	3700000	w	2022
okichloeo	chloeo	3700000	w	2022
reeh__augusto	Reeh Augusto	3700000	w	2022
thecordlefamily	Hunter & Devin	3700000	w	2022
ytietofficial	Ytiet Official	3700000	w	2022
7iprast	𝗶𝗡𝗦𝗢𝗠	3600000	w	2022
ateez_official_	ATEEZ_Official	3600000	w	2022
aviranisha	Avira Nisha	3600000	w	2022
djmariio	DjMaRiiO	3600000	v	2024
faeleamendoim	Fael Alegria e Isaac Amendoim	3600000	w	2022
gorillaz	Gorillaz	3600000	v	2024
gritside	gritside	3600000	w	2022
gustta_shoow	gustta shoow	3600000	w	2022
haileesteinfeld	Hailee Steinfeld	3600000	w	2022
hat590	HAT Snow	3600000	w	2022
iamandrewhenderson	Andrew Henderson	3600000	v	2024
imprestonbradley	KING OF CREAM	3600000	w	2022
ive.official	IVE.official	3600000	w	2022
jessechrisss	Jess	3600000	w	2022
joycaledelire	JoycaLeDelire	3600000	w	2022
kfulgar	Kristel Fulgar	3600000	w	2022
laligasportstv	LaLigaSportsTV	3600000	v	2024
leigh_mcnasty	Leigh McClendon	3600000	w	2022
liam_cast.oficial	Liam Tha Lion	3600000	w	2022
lizzebethmuaa	Lizzebethmuaa	3600000	w	2022
machinegunkelly	Colson	3600000	w	2022
madamsoniia	Madam Sonia	3600000	w	2022
maryam__alkh	Maryam✨	3600000	v	2024
mattsturniolo	Matt	3600000	w	2022
mementoe	Máté Méhész	3600000	w	2022
ninjagirldraws	Dania	3600000	w	2022
oficialrc3	Roberto Carlos	3600000	w	2022
phun.anh	Phùn Anh	3600000	w	2022
rah_money1	General ock	3600000	w	2022
saafiir_	Saafiir	3600000	w	2022
samhurley	SAMHURLEY🌊	3600000	w	2022
thefashioncouple	BUCKS&JANINA	3600000	w	2022
thiagobarrosoficial	Thiago Barros	3600000	w	2022
trashywashyy	Rach	3600000	w	2022
yuuuuto38	毎日甘いもの食べたい	3600000	v	2024
1asos	اسراء فرج	3500000	w	2022
alwaystaketwo	alwaystaketwo	3500000	w	2022
andreaaybar1995	Andrea Aybar	3500000	w	2022
ashraf_alalmei	🇪🇬⚡"ALALMEI"⚡🇵🇸	3500000	w	2022
berkcoskunofficial	Berk Coşkun	3500000	w	2022
bobbialthoff	Bobbi	3500000	w	2022
danythegaggio	Daniele Cabras	3500000	w	2022
dunkmvp	DunkMVP	3500000	w	2022
emmanuelmacron	Emmanuel Macron	3500000	w	2022
isaach.p	Isaac H.P	3500000	w	2022
krisjenner	Kris	3500000	w	2022
kubenjoy	KUBenjoy	3500000	w	2022
lifeofadoctor	Life Of A Doctor	3500000	w	2022
mayanelsayed	Mayan El Sayed	3500000	w	2022
ne_4_	نيف السيد	3500000	w	2022
ogabrielfalcone	NIKITA	3500000	w	2022
patinscascavel	Vanessa Patins	3500000	w	2022
pollerocho	pollerocho	3500000	w	2022
pumbacaracal	PumbaCaracal	3500000	w	2022
r___.89	𝑀𝑖𝑠𝑡𝑒𝑟 𝑅𝑒𝑒𝑚𝑎 😾✨.	3500000	w	2022
santiperezvivas	Santi Perez	3500000	w	2022
tubbynugget	Tubby Nugget	3500000	w	2022
adifishy	adi	3400000	w	2022
analuciadominguezactriz	Analuciadominguez	3400000	w	2022
dennnyn	DENII	3400000	w	2022
djprecise	DJ Precise	3400000	w	2022
fela.austin	Fela Austin	3400000	w	2022
jackjos3ph	Jack Joseph	3400000	w	2022
jounggustav	Joung Gustav	3400000	w	2022
karimmahmoudabdelaziz	Karim Mahmoud Abdel Aziz	3400000	w	2022
katclark86	Kat Clark	3400000	w	2022
kelvin__silvaa	Kelvin__silvaaa	3400000	w	2022
mix_151	مكس _Mix	3400000	w	2022
official_gidle	(G)I-DLE·(여자)아이들	3400000	w	2022
palmertrolls	Ben Palmer	3400000	w	2022
rawanfahmii	rawan	3400000	w	2022
reymbayang	Rey	3400000	w	2022
rowverytrinidad29	Rowvery Trinidad	3400000	w	2022
ya_gazdanova	Нина Газданова	3400000	w	2022
abu_julia_official	Abu Julia أبو جوليا	3300000	w	2022
astarbarbers	A Star Barbers	3300000	v	2024
b.blek	b.blek	3300000	w	2022
braxtonnncomerrr	Braxton Comer	3300000	w	2022
carrydisini	Carry Disini	3300000	w	2022
chefmaxmariola	Chef Max Mariola	3300000	v	2024
elchimbatv	EL CHIMBA	3300000	w	2022
hadeel.alali	ام سيف om sayf	3300000	w	2022
hannahkelekacook	Hannah & Regal	3300000	w	2022
iury.ofc	Iury Silva	3300000	w	2022
joaodoce	Joao Doce	3300000	w	2022
jordy2d	jordy2d	3300000	w	2022
kaan.etm	Kaan	3300000	w	2022
kiet.ac.quy	Kiệt Ắk Wỷ	3300000	w	2022
letskwoowk	KWOOWK with Kevin	3300000	w	2022
lexychaplin	Lexy	3300000	w	2022
madelineargy	madz	3300000	w	2022
narins.beauty_	Narins Beauty	3300000	w	2022
nouraridaofficial	Nour Arida	3300000	w	2022
nurse.johnn	nurse.johnn	3300000	w	2022
pete_pamana	petepamana	3300000	w	2022
pimrypie__tiktok	Pimrypie	3300000	w	2022
podpah	Podpah Podcast	3300000	v	2024
readyfredi	Fredi Pärs	3300000	w	2022
saydenseay	Sayden	3300000	w	2022
slick.stevie	Steve	3300000	w	2022
theovon	Theo Von	3300000	w	2022
cedricgrolet	Cedric Grolet	3200000	w	2022
cedriklorenzen	Cedrik Lorenzen	3200000	w	2022
codenamejesse	Jesse	3200000	w	2022
djsnake	DJ Snake	3200000	v	2024
dyala911	Dee	3200000	v	2024
elgato	Rodrigo EL GATO	3200000	w	2022
gavincasalegno	GavinCasalegno	3200000	w	2022
h2balla	Hunter & Frank	3200000	w	2022
hayleygeorgiamorris	Hayley Morris	3200000	w	2022
jolly_good_ginger	El Chismoso	3200000	w	2022
jordanavucetic	jordanavucetic	3200000	w	2022
joshiiwuhhh	Joshua Alden	3200000	w	2022
juixxe	Jesús	3200000	w	2022
kane	kane	3200000	w	2022
keenvsurtiktok	Keen’V	3200000	v	2024
krissiti911	Krisjiana & Siti Badriah	3200000	w	2022
kwebbelkop	Kwebbelkop	3200000	v	2024
maharanikemala	maharanikemala	3200000	w	2022
mdrr05	🇩🇿مروان الباتني😂	3200000	w	2022
oafonsopadilha	Afonso Padilha	3200000	w	2022
retomiguel	Jen & Miguel	3200000	w	2022
robsonabreu	Robson Abreu	3200000	w	2022
ryanbakery	𝙍𝙮𝙖𝙣𝘽𝙖𝙠𝙚𝙧𝙮	3200000	w	2022
sanzone	Michael Sanzone	3200000	w	2022
sapphie_the_pomsky	Sapphie the Pomsky	3200000	w	2022
sarahcothran	Sarah Cothran	3200000	w	2022
thehealchef	Harry Heal	3200000	w	2022
thestradman	TheStradman	3200000	w	2022
_ikyikyyy	ikyikyyy	3100000	w	2022
abba	ABBA	3100000	v	2024
aligatie	Aligatie	3100000	v	2024
christian_shay	Christian Shay	3100000	w	2022
couragejd	Jack CouRage Dunlop	3100000	w	2022
doongool	🔥Dongol🔥	3100000	w	2022
fayneee	Unaverage Student	3100000	w	2022
firmanskd	𝙆𝙊𝘾𝘼𝙉	3100000	w	2022
grillervm	GrillerVM	3100000	w	2022
i_am_young22	냥뇽녕냥👻	3100000	w	2022
im_rawan0	روان|Rawan	3100000	w	2022
indigojael	Indigo :)	3100000	v	2024
itsjaylaaw	🖤🖤🖤	3100000	w	2022
jacobandco	Jacob & Co.	3100000	v	2024
jayrscottyy	Jay	3100000	w	2022
juanchimy	Juan Lopez	3100000	w	2022
just.hamilton	Just Hamilton	3100000	w	2022
katjakrasavice	KatjaKrasavice	3100000	v	2024
kerri_okie	Kerri	3100000	w	2022
leventgeiger	Levent Geiger	3100000	w	2022
miketyson	Mike Tyson	3100000	w	2022
oipedrodaher	Pedro Daher	3100000	w	2022
pedroarcafra	PEDRO ARCAFRA	3100000	w	2022
pietro_morello	Pietro Morello	3100000	w	2022
queen_paul	⭐\u{fe0f}💄Queen Paul💄⭐\u{fe0f}	3100000	w	2022
rdcworld1	Mark Phillips	3100000	w	2022
ria_d3miri	ria_d3miri	3100000	w	2022
richcaroline	Caroline Ricke	3100000	w	2022
ryan.maxwell22	Ryan Maxwell	3100000	w	2022
soanhvadiephihi	Soanh x Diệp	3100000	w	2022
sxgarra	Sxgarra	3100000	v	2024
tarcisioxx_	Thiago Tarcisio	3100000	w	2022
thedarcymichael	Darcy & Jer	3100000	w	2022
thekidlaroi	The Kid LAROI.	3100000	w	2022
todonoticias	TN - Todo Noticias	3100000	v	2024
tonystatovci	TONY STATOVCI	3100000	w	2022
trainee_a	Trainee A	3100000	w	2022
vinnyguadagnino	vinnyguadagnino	3100000	w	2022
zackbarbour	Zack Barbour	3100000	w	2022
.thenewwave	The New Wave	3000000	v	2024
_lilg4	LIL G⭐\u{fe0f}	3000000	w	2022
birovr	Biro	3000000	w	2022
bulochkapelmen	BULOCHKA🇨🇳🇺🇦	3000000	w	2022
carenalegria	Caren y Coco ♥\u{fe0f}	3000000	w	2022
carlcunard	Carl Cunard	3000000	w	2022
drisantosbr	drisantosbr	3000000	w	2022
f2	The F2	3000000	v	2024
fjerry	FJerry	3000000	w	2022
jericktriana	Kathe🎤	3000000	w	2022
laila_mahmoud62	ليلي محمود ♥\u{fe0f}	3000000	w	2022
lia_sikora	LIA SIKORA	3000000	v	2024
lu.s.cas	Lucas	3000000	w	2022
lucasvarelaaaa	Lucas varela	3000000	w	2022
madeleinecwhite	Maddie White	3000000	w	2022
madonna	madonna	3000000	w	2022
marianne.la.mesera	Marianne 🍸	3000000	w	2022
mowgli.j	Mowgli	3000000	w	2022
muslimoffcial0	🔥Muslim - مسلم	3000000	w	2022
nelysa_norazlan	Nelysa Norazlan	3000000	w	2022
nonnapiaa	Nonna Pia	3000000	w	2022
sammy_dao222	Sammy Đào	3000000	w	2022
shahab_vid1	حساب الرسمي شهاب ملح	3000000	w	2022
yescyrille	Yescyrille	3000000	w	2022
yucholoco	Sintya Marisca	3000000	w	2022
.diana__tc	Diana TC	2900000	w	2022
_andrewcurtiss	Andrew Curtis	2900000	w	2022
caleb.green	Caleb Green	2900000	w	2022
christiandaloii_	Christiandaloii_	2900000	w	2022
clecolucci	Clé Colucci	2900000	w	2022
coopernoriega	Cooper Noriega	2900000	w	2022
dictionarei	Reizuka Ari	2900000	w	2022
dxddy._.desi	Desiree Montoya❤\u{fe0f}	2900000	w	2022
eebruu____	eebruu__	2900000	w	2022
eldavidgodoy	David Godoy	2900000	w	2022
elqaq	Naji Elqaq	2900000	w	2022
esmuellert	Thomas Müller	2900000	v	2024
halinhofficial	Ha Linh Official	2900000	w	2022
hermanhadibasuki	Herman Hadi Basuki	2900000	w	2022
jonatan.clay	Jonatan Clay	2900000	w	2022
lyrico__	ʟʏʀɪᴄᴏ	2900000	w	2022
matt_mathews	Matt Mathews	2900000	w	2022
missmarymmouser	missmarymmouser	2900000	w	2022
neitor.exe	Neitor	2900000	w	2022
notorious_foodie	Notorious Foodie	2900000	w	2022
patrickrenna	Patrick Renna	2900000	w	2022
pedroallann	Pedroca	2900000	w	2022
phamvinh99	Phạm Vinh	2900000	w	2022
riyukabunga	RiyukaBunga	2900000	w	2022
scottkress_	scottkress	2900000	w	2022
shani_ameliaa	Shani_amelia	2900000	w	2022
tariqjamilofcl	Tariq Jamil	2900000	w	2022
www.luluca	luluca 💗	2900000	w	2022
zhangxi_acupuntura	doctor Zhang Xi	2900000	w	2022
abdelrhman_boda1	💎☝\u{fe0f} عہبدالہرحہمن_احہمد☝\u{fe0f}💎	2800000	w	2022
adrianozendejas32	adrianozendejas32	2800000	w	2022
andreslleal	Andrés Leal	2800000	w	2022
andrewrousso	Andrew Rousso	2800000	w	2022
atom221220	💦ATOM🐦	2800000	w	2022
beamngshorts	Beamng Shorts	2800000	w	2022
burnaboyofficial	Burna Boy	2800000	w	2022
c4tluvr666	Kennedy Walsh	2800000	w	2022
chiefilomeno	C  H  I  E	2800000	w	2022
christinaroki	Christina Roki	2800000	w	2022
claudiaraia	Claudia Raia	2800000	w	2022
cool__bad	Kuan - Aisha 🔎	2800000	w	2022
drcody_dc	Dr Cody	2800000	v	2024
hjevelyn	Evelyn Ha	2800000	w	2022
ifluent	iFluent	2800000	w	2022
isabuenox	Isabelle Bueno	2800000	w	2022
islasvlogs_	Islas Vlogs	2800000	w	2022
jamal.jamael	Karim Jamal	2800000	w	2022
jezzzini	JEZZINI	2800000	w	2022
logfive	Logan	2800000	w	2022
louflores_	DIY | Home Decor | Makeup	2800000	w	2022
masonmount	Mason Mount	2800000	w	2022
mattiastanga	Mattia Stanga	2800000	w	2022
max_balegde	Max_Balegde	2800000	w	2022
monika.kociolek	Monika Kociołek	2800000	w	2022
monsieurpof	Monsieur Pof	2800000	w	2022
mumeixxx	mumei✖	2800000	w	2022
nasyakailanazifa	Nasya Kaila Nazifah	2800000	w	2022
oliver6060	Queen cheryl 👸	2800000	w	2022
riumbau	Hector Riumbau	2800000	w	2022
rucenuenda1	Ruce Nuenda	2800000	w	2022
smtown_official	SMTOWN	2800000	w	2022
sweeettails	SweeetTails	2800000	w	2022
tuckot	tuck	2800000	w	2022
vegetta777	VEGETTA777	2800000	v	2024
yazidzohri	Yazid Zohri	2800000	w	2022
yurika_aruno	Danone💕	2800000	w	2022
yurilamasbella	Yuri Lamasbella	2800000	w	2022
ali.samir11	علي سمير	2700000	w	2022
anuel	ANUEL	2700000	w	2022
aussiesdoingthings	Aussies Doing Things	2700000	w	2022
ava_love33	Ava Love	2700000	w	2022
badboyrema	Rema	2700000	w	2022
cicichania96	Cici Chania	2700000	w	2022
doctorgraves	Dr.Graves	2700000	w	2022
el_chicanero	El_chicanero	2700000	w	2022
eldiegobonilla	Diego Bonilla 💎	2700000	w	2022
fionntime	FionnTime	2700000	w	2022
gusyterequijas	Gus Quijas	2700000	w	2022
iamdtg	DTG	2700000	w	2022
iamsungstarwin	Sungstarwin	2700000	w	2022
ilyasikuba	Ilyasikuba	2700000	w	2022
its.appie	Appie	2700000	v	2024
jesselingard	Jesse Lingard	2700000	v	2024
john.leitao	John Leitão	2700000	w	2022
kylewalker2	Kyle Walker	2700000	v	2024
laurahfritz	laura & lena	2700000	w	2022
leleburnier	LELÊ BURNIER	2700000	w	2022
loewhaley	Laura	2700000	w	2022
louka__m	Louka	2700000	w	2022
lucas_burgatti	Lucas Burgatti	2700000	w	2022
lucaslopezvilet	Lucas Lopez	2700000	w	2022
mattchessco	Matt Chessco	2700000	w	2022
miguelito_peru	Miguel Alessandro	2700000	w	2022
munchieslab	Martín	2700000	w	2022
nadaakkhaledd	Nada khaled	2700000	w	2022
nmixx_official	NMIXX	2700000	w	2022
paralympics	paralympics	2700000	w	2022
queenofficial	Queen	2700000	v	2024
rubiaramallho	Rubia Ramallho	2700000	w	2022
sadiafza	Sadia	2700000	w	2022
sauud_70	سعود القحطاني	2700000	w	2022
score90	Score 90	2700000	v	2024
seriea	Lega Serie A	2700000	v	2024
simpforatispaul	Mikaela Testa	2700000	w	2022
slimjim	Slim Jim	2700000	w	2022
son0_0	손새벽	2700000	w	2022
tessa_dgen	Анастасия	2700000	w	2022
vida.perruna	Vida Perruna	2700000	w	2022
villarrealcf	Villarreal CF	2700000	v	2024
zodiac.boyfriend	Zodiac Boyfriend🪐🔮	2700000	w	2022
_space.draws_	Space Draws	2600000	w	2022
andrea.dvrs	Dapaney🦋	2600000	w	2022
banhbaoxinchao	Bánh Bao Xin Chào	2600000	w	2022
ben_brainard	Benjamin Brainard	2600000	w	2022
camimendes	camila mendes	2600000	w	2022
davisuuarez2	Davisuuarez	2600000	v	2024
elettralamborghini	Elettra Lamborghini	2600000	v	2024
guryan_off	Гурьянов Максим	2600000	w	2022
haidang_doo	Hai Dang Doo	2600000	w	2022
kwo.owk	KWOOWK	2600000	w	2022
laladulol	Lala du LoL	2600000	w	2022
madisonpettis	Madison Pettis	2600000	w	2022
mattstonie	Matt Stonie	2600000	w	2022
mosqvin_	Та самая училка❤\u{fe0f}🔥	2600000	w	2022
niziu_official	NiziU	2600000	w	2022
notshanebennett	Shane Bennett	2600000	w	2022
officialsaarx	Sara Dol	2600000	v	2024
popokbolong	PARHANCUK!	2600000	w	2022
pr4nce	gabriel prince	2600000	w	2022
projectfootball	Project Football	2600000	v	2024
pumatheweirdo	Cat Puma	2600000	w	2022
riska_nurwidia	Riska Nur Widia	2600000	w	2022
romanlolo	Roman	2600000	w	2022
samkelly322	Samantha Kelly	2600000	w	2022
senaitalo	italosenaoficial	2600000	w	2022
shamichef21	Shamichef	2600000	w	2022
shaniatwain	Shania Twain	2600000	v	2024
shinohara_kenta	Animist☀\u{fe0f}コマ撮り大道芸人	2600000	w	2022
skysports	Sky Sports	2600000	v	2024
sofyank96	Sofyank96	2600000	w	2022
tanboykun_asli	Tanboy Kun	2600000	w	2022
terjiah_loui	terjiah_loui	2600000	w	2022
utusantvofficial	UtusanTV	2600000	v	2024
vincentgiganteee	Vincent Gigante	2600000	w	2022
vorostwins	vorostwins	2600000	w	2022
zamirrvillamil	zamu	2600000	w	2022
zara	ZARA	2600000	w	2022
adamcalhoun1	Adam Calhoun	2500000	w	2022
ailaughatmyownjokes	it's a me, Silvia :)	2500000	w	2022
alarabiya	العربية	2500000	v	2024
alejandrosago	Alejandro Sago	2500000	w	2022
andersonprofetaa	Anderson Profeta	2500000	w	2022
bara_ze	BARA Ze	2500000	w	2022
beinsportsfr	beIN SPORTS	2500000	v	2024
bradtheboxer	Just brad	2500000	w	2022
callherdaddy	Call Her Daddy	2500000	v	2024
cdiasss_	Carol Dias	2500000	w	2022
cirowhites1.0	CiroWhites	2500000	w	2022
danethegreatt	Dane Lindfors	2500000	w	2022
davidsiwonchoi	최시원 • Siwon Choi	2500000	w	2022
elbernas321	BernaVeo2010	2500000	w	2022
elissadeheart	Elissa DeHeart	2500000	w	2022
fardows4	fardows💃🏽	2500000	w	2022
gensho_yasuda	安田現象🧬クラファン中！	2500000	w	2022
gertieinar	Gerti & Megi	2500000	w	2022
iitsace	PETER ACE 💜	2500000	w	2022
jakekrantz	Jake Krantz	2500000	w	2022
japanfriends	Japan and friends	2500000	w	2022
jennifergarner	Jen Garner	2500000	w	2022
jindaouis	Louisa Jindaoui	2500000	w	2022
kjsmoothh	Kjsmoothh	2500000	w	2022
kooovryt	kika	2500000	w	2022
lpshkaa	lpshkaa	2500000	w	2022
lyodrabeneran	Lyodra Ginting	2500000	w	2022
marcusrashford	marcusrashford	2500000	v	2024
marshelwidianto	Marshel Widianto	2500000	w	2022
maurobarrionuevo	Mauro Barrionuevo	2500000	w	2022
michaelbuble	Michael Bublé	2500000	v	2024
montanablack	GetOnMyLvL	2500000	w	2022
movistarplus	Movistar Plus+	2500000	v	2024
ritaora	Rita Ora	2500000	v	2024
sunnyjutt1296	SunNy Jutt	2500000	w	2022
taliyaandgustavo	TALIYA & GUSTAVO	2500000	w	2022
thekapelariz	The Kapelari Family	2500000	w	2022
theshabakitchen	The Shaba Kitchen	2500000	w	2022
traineffectiveofficial	Train Effective	2500000	v	2024
tuckercomedy	Tucker Reynolds	2500000	w	2022
veliaveve_	Velia	2500000	w	2022
vincentmarcus	VincentMarcus	2500000	w	2022
wasyanka	Василий	2500000	w	2022
wolves	wolves	2500000	v	2024
ygnazz	NAS	2500000	w	2022
akgunnice	GÖZDE AKGÜN	2400000	w	2022
ali.klose11	علي كلوزه	2400000	w	2022
alpergold	alpergold	2400000	w	2022
ayanakamura	Aya Nakamura	2400000	v	2024
blackm	BLACK M	2400000	v	2024
celinedion	Celine Dion	2400000	v	2024
creationsross	RossCreations	2400000	w	2022
daetienne	Etienne	2400000	v	2024
ddhivaaaa	Adhiva Amalia	2400000	w	2022
diplo	Diplo	2400000	v	2024
dxbxd	Saad Abdullah	2400000	w	2022
elo_os	Eloisa Os	2400000	w	2022
esta.pramanita	Esta Pramanita	2400000	w	2022
fhd.artz	فهد آرت || Fahad🎨	2400000	w	2022
gregisms	Gregisms’ Neighborhood	2400000	w	2022
hannahbahng	hannahbahng	2400000	w	2022
huntersolo	Hunter	2400000	w	2022
itsaburob	Ahmad Aburob	2400000	w	2022
jayandsharon	Jay & Sharon	2400000	w	2022
juicy_ankles	Juicy_ankles	2400000	w	2022
kieuduylong16	Kiều Duy Long 🦖	2400000	w	2022
litkillah	LIT killah🩸	2400000	w	2022
loicsuberville	Loïc Suberville	2400000	w	2022
lyleforever	Therapy Gecko (Lyle)	2400000	w	2022
mollymaehague	Molly-Mae Hague	2400000	w	2022
noguidnce	NO GUIDNCE	2400000	w	2022
nufc	Newcastle United Football Club	2400000	v	2024
officialjellyroll	Jelly Roll	2400000	w	2022
outtpig	OuttPig	2400000	w	2022
patrickbarnes	Patrick Barnes	2400000	w	2022
rifirdus	RIFIRDUS	2400000	w	2022
risingballers	risingballers	2400000	v	2024
robgronkowski	gronk	2400000	w	2022
soimah_pancawati	Soimah Pancawati	2400000	w	2022
vekalife24	vekalife	2400000	w	2022
ashkaashh	Ashaley 🦋	2300000	w	2022
asmrblindbags21	Asmr blind-bags	2300000	w	2022
bigtugg	Tucker Lindgren	2300000	w	2022
birisdachapada_off	biris_off	2300000	w	2022
carlosbelcastt	Belcast	2300000	w	2022
christilukasiak0	Christilukasiak	2300000	w	2022
dritanalsela	Dritan Alsela	2300000	v	2024
easportsfifa	EA SPORTS FIFA	2300000	v	2024
francis.bourgeois	Francis Bourgeois	2300000	w	2022
hieubuiba	Bùi Bá Hiếu	2300000	w	2022
inpersa16	Indah permatasari	2300000	w	2022
itslennnie	lennnie	2300000	w	2022
jairitosolano	jairito	2300000	w	2022
jauncydev	Jonny	2300000	w	2022
jose_arrt	José	2300000	w	2022
kaliuchis	Kali Uchis	2300000	w	2022
khairulaming	Khairulaming	2300000	w	2022
kieram.litchfield	Kieram Litchfield	2300000	w	2022
le_general_416	tonton G 🇫🇷	2300000	w	2022
loredanaofficial	loredana	2300000	v	2024
lukedonkin	Luke Donkin	2300000	w	2022
mariah_amato	Mariah Amato	2300000	w	2022
mariolcalderon	Mario Calderon	2300000	w	2022
michellerenaud	Michelle Renaud	2300000	w	2022
mitsy270	mitsy	2300000	w	2022
nancyajram	Nancy Ajram	2300000	w	2022
nhabebap	🌽 NHÃ BÉ BẮP 🌽	2300000	w	2022
patriotickenny	patriotickenny	2300000	w	2022
pedrobenito9	Pedro Benito	2300000	v	2024
philipdefranco	Philip DeFranco	2300000	w	2022
polya_tuti	Поля тут🔥👇	2300000	w	2022
sijad_qasim	سجاد قاسم	2300000	w	2022
sporx.com	SPORX	2300000	v	2024
surya.manurung	SURYAMANURUNG	2300000	w	2022
thewizardliz	Thewizardliz	2300000	w	2022
wissensbert	wissensbert	2300000	w	2022
abo_qamae	ابو قماع🙂❤\u{fe0f}	2200000	w	2022
adsportstv	قناة أبوظبي الرياضية	2200000	v	2024
alijhali	Alejandro	2200000	v	2024
alxjames	Alx James	2200000	w	2022
andyarthursmith	Andy Arthur Smith	2200000	w	2022
andyslife247	Andy’s Life	2200000	w	2022
aspenackley	Sabrina & Andrew	2200000	w	2022
beniju03	BENIJU	2200000	w	2022
brittbarbie3	Brittbarbie3	2200000	w	2022
burberry	Burberry	2200000	w	2022
capital_bra	Capital Bra	2200000	v	2024
davidbeckham	David Beckham	2200000	v	2024
dazn_es	DAZN España	2200000	v	2024
dbl_n	DBL N officiel 👑🔥🇹🇳	2200000	w	2022
dilanjaniyar	Emang namanya Dilan	2200000	w	2022
dilaraaduman	Dilara Duman	2200000	w	2022
dylanhoogerwerf	dylan hoogerwerf	2200000	w	2022
gemeosdomingues	GÊMEOS DOMINGUES	2200000	w	2022
georgieanthony	georgie munoz	2200000	w	2022
how.kev.eats	how.kev.eats	2200000	w	2022
jacopoaquila_	Jacopo Aquila	2200000	w	2022
jarvali	Jarvis	2200000	w	2022
jeffreestar	Jeffree Star	2200000	w	2022
jennmelon	Jenn Melon	2200000	w	2022
jimmywells96	Jimmy Wells	2200000	w	2022
juniormanella	Juninho Manella	2200000	v	2024
livyyrenata	livy renata	2200000	w	2022
mursid241	Mursid	2200000	w	2022
nandaarsyinta	Nanda Arsyinta	2200000	w	2022
norinpham_m4	NorinPham	2200000	w	2022
nottclay	nottclay	2200000	w	2022
paulo_victormelo2	Paulo Victor Melo	2200000	w	2022
ph1lzatiktok	Ph1LzA	2200000	w	2022
pokmindset	POKMINDSET	2200000	w	2022
recider	Recider	2200000	w	2022
ronaldo	Ronaldo Lima	2200000	v	2024
saraisthreads	Sarai Marie	2200000	w	2022
shadisrour	Shadi Srour	2200000	w	2022
supadupahumble	@supadupahumble	2200000	w	2022
talfishman	Tal Fishman	2200000	w	2022
yahia_x	يحيى الزعبي	2200000	w	2022
youngji_02	이영지	2200000	w	2022
yuna1_27	🐚Yuna_유나🤍	2200000	w	2022
zoecolletti	Zoe Colletti	2200000	w	2022
aiki_kr	아이키 Aiki	2100000	w	2022
alexailacad_	Alexa Ilacad	2100000	w	2022
arigeli	arigeli	2100000	v	2024
brunofernandes	Bruno Fernandes	2100000	v	2024
bryansant_	Bryan Sant	2100000	w	2022
chamrent	chamrent	2100000	w	2022
chevy2funnyy	Chevy2funnyy	2100000	w	2022
countingshleeps	blake	2100000	w	2022
darklightcr	Dark Light	2100000	w	2022
deshawnharrisss	Deshawn ✪	2100000	w	2022
elinameng	elina meng	2100000	w	2022
eltonjohn	Elton John	2100000	w	2022
emrata	Emrata	2100000	w	2022
everton	Everton	2100000	v	2024
feezius	feezius	2100000	w	2022
femin	Thiên Ân	2100000	w	2022
goharsguide	Gohar Khan	2100000	w	2022
hasanmucci	hasanmucci	2100000	w	2022
hiagodosvideos	Hiago Marques	2100000	w	2022
iamkevingates	Kevin Gates	2100000	w	2022
jake2r	Jake2r, Ph.D.	2100000	w	2022
jamarcus	Jamarcus Chatman	2100000	w	2022
jayfujiwara	English with Jay	2100000	w	2022
karenkardasha	Karenkardasha	2100000	w	2022
kostyxd	Sergi Cabrer	2100000	w	2022
larrywheels	Larrywheels	2100000	w	2022
laurence_benson	Laurence Benson	2100000	w	2022
letterkenny_problems	Letterkenny	2100000	w	2022
llkeyllll	Kadi	2100000	w	2022
maithana9er	Maithana9er	2100000	w	2022
mastercorbuzier	Deddy Corbuzier	2100000	w	2022
mastermind_ph	Mastermind PH	2100000	w	2022
miguelmartinezoficial	MiguelMartinez	2100000	w	2022
mohm.nabeel	mohammad.nabeel	2100000	w	2022
mozamir	Amir	2100000	w	2022
mrmilothechonk	Erika and Milo	2100000	w	2022
nia.ramadhani.bakrie	Nia Ramadhani Bakrie	2100000	w	2022
primkung007	PRIMKUNG	2100000	w	2022
raredoodle	rare doodle	2100000	w	2022
sejsejlija	Cecilia Blomdahl	2100000	w	2022
szivsz	Ziva Magnolya	2100000	w	2022
texasbushman	Texas BUSHMAN	2100000	w	2022
thruhikers	Renee-and-Tim	2100000	w	2022
trungruoi93	Trung Ruồi	2100000	w	2022
vadik_dikiy	vadik_dikiy	2100000	w	2022
zainah.mb	Zainah & Minnie	2100000	w	2022
zdotss	ZDOTSS	2100000	w	2022
365scoresarabic	365Scores	2000000	v	2024
abaas_majid_	عباس ماجد	2000000	w	2022
agigigrigio	Giovanna Grigio	2000000	w	2022
agustinlocutor	agustinlocutor	2000000	w	2022
aitch12	Aitch	2000000	w	2022
aleatoriamente7777	Gabriel Aleatoriamente	2000000	w	2022
althea420	ALTHEA😈	2000000	w	2022
asistanaliz	asistanaliz	2000000	v	2024
benedictpolizzi	benedict polizzi	2000000	w	2022
cassholland	Cass Holland	2000000	w	2022
catherineealicia	catheez	2000000	w	2022
chrisdelia	ChrisDElia	2000000	w	2022
cocinaconcoqui	cocinaconcoqui	2000000	w	2022
drglaucomflecken	Dr. Glaucomflecken	2000000	w	2022
ebrahim_ka	Ebrahim	2000000	v	2024
ella.tchella	Tchella	2000000	w	2022
elongggg	ELONGGGG	2000000	w	2022
erabii	Mohanaderabi	2000000	w	2022
g.catt.eng	Dennis loves cats	2000000	w	2022
iamzario	zario	2000000	w	2022
imatheusguedes	imatheusguedes	2000000	w	2022
jadethirlwall	Jade Thirlwall	2000000	w	2022
janneksplace	Janneksplace	2000000	w	2022
jdfootball	JD Football	2000000	v	2024
jeffwittek	jeff	2000000	w	2022
jennyhan	Jenny Han	2000000	w	2022
jzgarcia	Jz Garcia	2000000	w	2022
king_misr	🎨محمد فاروق الرسام🎨	2000000	w	2022
kurtisconner	kurtis conner	2000000	w	2022
lisefalfio	Lisef Alfio	2000000	w	2022
lukas.urkijo	Lukas urkijo	2000000	w	2022
m7_x4	محمد شايف	2000000	w	2022
masondenverr	mason	2000000	w	2022
mellacarli	Mella Carli	2000000	w	2022
mymint.nara	Mymint Nara	2000000	w	2022
nisriinejr	Nis	2000000	w	2022
qqq	الغافري 🎭 QQQ	2000000	v	2024
realnikocadoavocado	Nikocado Avocado	2000000	w	2022
rodigarrido	Rodi Garrido	2000000	w	2022
sanjosejules	Julie Anne San Jose	2000000	w	2022
sashaanddiana	Sasha and Diana	2000000	w	2022
themolyajan	Moldir	2000000	w	2022
veganpastrychef	Gracie	2000000	w	2022
videomusic.oficial	Videomusic	2000000	w	2022
xtnam1	Lee	2000000	w	2022
yemekneredeyenir	Yemek Nerede Yenir	2000000	v	2024
zlusha	Zlusha	2000000	w	2022
angele_vl	💿 Angèle 💿	1900000	v	2024
charlesleclerc	Charles Leclerc	1900000	v	2024
copa90	COPA90	1900000	v	2024
cucinaconruben	Cucina Con Ruben	1900000	v	2024
glenfontein	Glen Fontein	1900000	v	2024
jkartsoccer_tiktok	JKartsoccer	1900000	v	2024
matadornetwork	Matador | Travel + Adventure	1900000	v	2024
noraandkhalid	Nora & Khalid	1900000	v	2024
playmaker	Playmaker	1900000	v	2024
quevedoyouknow	Quevedo	1900000	v	2024
rbleipzig	RBLeipzig	1900000	v	2024
realimangadzhi	Iman Gadzhi	1900000	v	2024
calumharper18	Calum Harper	1800000	v	2024
dr.jordan.b.peterson	Dr Jordan B Peterson	1800000	v	2024
farisf9	فارس عوض	1800000	v	2024
netflixit	Netflix Italia	1800000	v	2024
officialbhafc	Brighton & Hove Albion FC	1800000	v	2024
angelawhite	Angela White	1700000	v	2024
bigfloetoli_officiel	Bigflo et Oli	1700000	v	2024
futbolcontemo	T E M O	1700000	v	2024
harrykane	Harry Kane	1700000	v	2024
justintimberlake	Justin Timberlake	1700000	v	2024
livescore	LiveScore	1700000	v	2024
martingarrix	Martin Garrix	1700000	v	2024
mehranrowshan	Mehran Rowshan	1700000	v	2024
pabloalboran	Pablo Alborán	1700000	v	2024
spursitoelite	Spursito	1700000	v	2024
kjbr0wn	kit	1600000	v	2024
muetze_katze	muetzekatze	1600000	v	2024
rammstein	Rammstein	1600000	v	2024
sterling7	Raheem Sterling	1600000	v	2024
we_fiftyfifty	Fifty Fifty Official	1600000	v	2024
almaperssons	Alma Persson	1500000	v	2024
asiabusciantellaricci	asiabusciantellaa	1500000	v	2024
fattykuds	Fattykuds	1500000	v	2024
futurestepsis	Utahjaz	1500000	v	2024
hashem.alghaili	Hashem Al-Ghaili	1500000	v	2024
mero_428	Mero_428	1500000	v	2024
oliviergiroud	Olivier Giroud	1500000	v	2024
psv	psv	1500000	v	2024
skinnyflakk	Rels B	1500000	v	2024
stevespangler	@stevespangler	1500000	v	2024
victoriabeckham	Victoria Beckham	1500000	v	2024
boobaofficial	BOOBA	1400000	v	2024
braithwaiteofficial	Martin Braithwaite	1400000	v	2024
carlossainz55	carlossainz55	1400000	v	2024
goal_en_espanol	GOAL en Español	1400000	v	2024
hafthorbjornsson	Hafþór Júlíus	1400000	v	2024
kooora	kooora.com	1400000	v	2024
marca.com	Diario MARCA	1400000	v	2024
police.gaming	Police gaming - شرطة ببجي	1400000	v	2024
primevideosport	Prime Video Sport	1400000	v	2024
teamduxgaming	DUX GAMING	1400000	v	2024
thiagosilva	Thiago Silva	1400000	v	2024
3amr_aljmele	عامر الجميلي🏅	1300000	v	2024
asolermusic	alvaro soler	1300000	v	2024
bokado	Bo Beljaars	1300000	v	2024
elliegoulding	Ellie Goulding	1300000	v	2024
espesfc	Espe	1300000	v	2024
fluminensefc	Fluminense F.C.	1300000	v	2024
grelmosss	Grelmosss	1300000	v	2024
landonorris	Lando Norris	1300000	v	2024
nellyfurtadoofficial	Nelly Furtado	1300000	v	2024
patriceevra	Patrice Evra	1300000	v	2024
uaesoccer	حدث الرياضة	1300000	v	2024
alessandrodelpiero	Alessandro Del Piero	1200000	v	2024
calvinharris	Calvin Harris	1200000	v	2024
espnuk	ESPN UK	1200000	v	2024
favij	Favij	1200000	v	2024
loudluxury	LOUD LUXURY	1200000	v	2024
neginmirsalehi	Negin Mirsalehi	1200000	v	2024
sferaebbasta	Sfera Ebbasta	1200000	v	2024
stromae	Stromae	1200000	v	2024
supersportofficial	SuperSportTV	1200000	v	2024
bonettosusanna	Susanna Bonetto	1100000	v	2024
brenthlete	Brent Seniedo	1100000	v	2024
davidbisbaloficial	davidbisbaloficial	1100000	v	2024
fernandoalonso	Fernando Alonso	1100000	v	2024
juldetp	JUL 📀👽💿	1100000	v	2024
jwebby_can.eat	James Webb	1100000	v	2024
mohammedawaad	محمد عواد	1100000	v	2024
rl17_	Rafael Leão	1100000	v	2024
rodridepaul	RDP	1100000	v	2024
romeestrijd	romee strijd	1100000	v	2024
sahermonther	Saher Monther	1100000	v	2024
shirindavid	shirindavid	1100000	v	2024
alqabas	AlQabas	1000000	v	2024
cdleganes	C.D. Leganés	1000000	v	2024
delantero09	Delantero09	1000000	v	2024
gneville2	Gary Neville	1000000	v	2024
voguegermany	VOGUE Germany	1000000	v	2024
pinkfloyd	Pink Floyd	986100	v	2024
ghaliofficial	Ghali	947500	v	2024
beaupotman_	🇳🇱 BEAU 🇳🇱	947200	v	2024
sidneyeweka	sidneyeweka	935700	v	2024
roccohuntofficial	Poeta Urbano	933000	v	2024
silentjill	Silentjill	909300	v	2024
nickelback	nickelback	901900	v	2024
elelocci	eleonora	886100	v	2024
antogriezmann	Antoine Griezmann	872800	v	2024
carodaur	Carodaur	861400	v	2024
lebaneseweddings	Lebanese Weddings	851800	v	2024
cozzau	Connor	851300	v	2024
skysport	Sky Sport	846500	v	2024
jamiecarragher	23carra	846000	v	2024
parmacalcio1913	Parma Calcio 1913	843300	v	2024
niska_officiel	Niska	842400	v	2024
spl	SPL	838800	v	2024
gabryponte	Gabry Ponte	832400	v	2024
lorenzojova	Lorenzo Jovanotti	830900	v	2024
astrosamantha	Samantha Cristoforetti	822600	v	2024
tobyaromolaran	Toby Aromolaran	813600	v	2024
cpfc	Crystal Palace	802400	v	2024
lorenzodinatelle	Lorenzo Dinatelle	782700	v	2024
mariogotze	Mario Götze	782500	v	2024
quintenverschure	Quinten Verschure	781000	v	2024
rockynohands	LG RockyNoHands	765100	v	2024
andreabocelliof	Andrea Bocelli	764400	v	2024
kskhonda1	Keisuke Honda (本田圭佑)	746500	v	2024
torrelltafa	Torrell Tafa	744800	v	2024
eurosport	Eurosport	743900	v	2024
liransofer	Liran's team	722900	v	2024
israel_bidur	ישראל בידור	716000	v	2024
divanoletto	Nicolò De Devitiis	711800	v	2024
niklugi	NikLugi	703600	v	2024
jerryjhlee	Jerry Lee | Wonsulting 💡	683100	v	2024
footballdaily	Football Daily	668100	v	2024
harelasaff	הראל אסף	660300	v	2024
ester_exposito	Ester	655600	v	2024
elbarrioklk	El Barrio🤞🏼	646100	v	2024
alexiaputellas	Alexia Putellas	619100	v	2024
haftbefehl	HAFTBEFEHL	617600	v	2024
optussport	Optus Sport	615900	v	2024
alejandrosanz	Alejandro Sanz	608600	v	2024
loziogerry	Gerry Scotti	602800	v	2024
marcomengoniofficial	Marco Mengoni	601700	v	2024
tonsser	Tonsser Football App	591500	v	2024
eredivisie	Eredivisie	590000	v	2024
lfcretail	LFC Retail	579100	v	2024
ninhosdt	Ninho	576600	v	2024
jamieoliver	Jamie Oliver	570100	v	2024
laurapausini	Laura Pausini	566500	v	2024
aftvmedia	AFTV	564100	v	2024
striscialanotizia	striscialanotizia	558700	v	2024
theobaker	Theo Baker	557100	v	2024
kokodc.oficial	Koko DC	555100	v	2024
inbalraz_	Inbal Raz	549400	v	2024
marina_official	MaRina	546000	v	2024
strikers_lauro	STRIKERS	544100	v	2024
johnny.harris	Johnny Harris	543900	v	2024
name_is_brad	Bradley kraut	541300	v	2024
racingclub	Racing Club	536300	v	2024
gliautogol	gliautogol	527500	v	2024
lucasollie	lucasollie	526300	v	2024
carlyraejepsen	Carly Rae Jepsen	520200	v	2024
giorgioprezioso	Giorgio Prezioso	507600	v	2024
pow3r	Giorgio “POW3R” Calandrelli	500600	v	2024
sophiasmithgaler	Sophia Smith Galer	492700	v	2024
primevideosportit	primevideosportit	485500	v	2024
disneyit	Disney Italia	484000	v	2024
tv2sport	TV 2 Sport	476900	v	2024
one.co.il	ONE	475600	v	2024
beckyhillofficial	Becky Hill	470800	v	2024
alriyadh_fc	نادي الرياض السعودي	468800	v	2024
iamanamena	Ana Mena	456100	v	2024
oshri.family	Yagel oshri	452800	v	2024
a.elbayed	Ahmed El Bayed / أحمد البايض	442700	v	2024
amywinehouse	Amy Winehouse	442200	v	2024
fernandotorres	Fernando Torres	442000	v	2024
abc.es	Tu periódico	405200	v	2024
carlosalcaraz	Carlos Alcaraz 🧠❤\u{fe0f}🥚🥚	398900	v	2024
daftpunk	Daft Punk	371800	v	2024
therollingstones	The Rolling Stones	368100	v	2024
hashtagutd	Hashtag United	360000	v	2024
moorrgs	Morgan Riddle	355600	v	2024
oleynikart	oleynikart	354900	v	2024
danielcaesar	DanielCaesar	354100	v	2024
vsrsus	VERSUS	349300	v	2024
bolognafootballclub	Bologna Fc 1909	341500	v	2024
antoniobanderas	Antonio Banderas	335300	v	2024
rompipallone.it	Rompipallone	331600	v	2024
rugby_joe	RugbyJOE	330600	v	2024
ruuthb	Ruth B.	324400	v	2024
xbuyerteam	xBuyerTeam	323900	v	2024
kplus.sports_official	Kplus.Sports_Official	323500	v	2024
anamarreroph	Ana Marrero	316900	v	2024
alecattelan	AleCattelanOfficial	315000	v	2024
tonsser_fr	L’App Tonsser Football	310300	v	2024
classicfootballshirts_	Classic Football Shirts	306300	v	2024
alibendertv	Alison Bender football TV	306200	v	2024
kaiaofficialph	KAIA Official	306200	v	2024
ziiiiz12	Ziz	305800	v	2024
ilverosecondino	Geolier	299300	v	2024
lawandcrime	lawandcrime	292800	v	2024
statsports	STATSports	292700	v	2024
batelsananes	Bat-el_Sananes	288700	v	2024
eleonoragoldoni16	Eleonora Goldoni	285400	v	2024
israelpolice.ar	شرطة اسرائيل - משטרת ישראל	284900	v	2024
dfb	dfb	282700	v	2024
sport5il	Sport5	275100	v	2024
lagazzettadellosport	La Gazzetta dello Sport 📰	267300	v	2024
drsportsmedia	DR Sports	264600	v	2024
rania.bakri	Rania Bakri	264600	v	2024
naamabullshit	Naama Agay Shay	260500	v	2024
muatsim1	مع معتصم	254000	v	2024
alex	ALEX	252900	v	2024
simonleviev90	Simon Leviev	252000	v	2024
ivanrakitic	Ivan Rakitic	248700	v	2024
tommyfury	Tommy Fury	238700	v	2024
sunderlandafc	Sunderland AFC	237600	v	2024
alinzz	אלינה רבינוביץ׳	236400	v	2024
mr.spartapraga	Antonio Fusco	229900	v	2024
ofenbach	Ofenbach	206700	v	2024
guy_niceguy	גיא הוכמן	204800	v	2024
ocwsport	ocwsport	203700	v	2024
omada_fr	Omada	203700	v	2024
ordatwins	ordatwins	203700	v	2024
yasisland	Yas Island جزيرة ياس	203300	v	2024
archeoplastica	Archeoplastica	197700	v	2024
exxenspor	exxenspor	191700	v	2024
footballmanager	Football Manager	191400	v	2024
whoopsee.it	Whoopsee	191200	v	2024
sabahspor	Sabah Spor	185400	v	2024
matthancock	Matt Hancock	184500	v	2024
zetagaming	ZETA	175400	v	2024
safa_dubai	s4afa	174100	v	2024
fcaugsburg	FC Augsburg	172700	v	2024
achillelauroofficial	AchilleLauroOfficial	166300	v	2024
shakeshack	SHAKE SHACK	165400	v	2024
onemoretimepodcast	ONE MORE TIME	162800	v	2024
aron.piper	ARON 🌜🌞	156300	v	2024
atletidesanluis	Atlético de San Luis	155700	v	2024
fireboydml	Fireboy DML	154200	v	2024
comingsoon.it	Comingsoon.it	149100	v	2024
radioitalia	Radio Italia	146000	v	2024
reshet13tv	רשת 13	145600	v	2024
matberrettini	Mat Berrettini	142500	v	2024
lucasvazquez91	Lucas Vázquez	137300	v	2024
wislaplocksa	Wisła Płock	136700	v	2024
socceroos	Subway Socceroos	135100	v	2024
leonshnid	leonshnid	133700	v	2024
helenefischer	Helene Fischer	131000	v	2024
brunojplamas	Bruno Lamas	129800	v	2024
kungsofficial	Kungs	125900	v	2024
mtvnews	MTV NEWS	122700	v	2024
joeuk	joe_co_uk	116100	v	2024
la7_tv	LA7	115300	v	2024
pwgfreestyle	Philip Warren Gertsson	112500	v	2024
saiyans_fc	Saiyans FC	110800	v	2024
the18soccer	The18	103800	v	2024
10newsfirst	10newsfirst	102900	v	2024
digisport.ro	Digi Sport	96700	v	2024
juanmagan	Juan Magan	94400	v	2024
grahambensinger	Graham Bensinger	93700	v	2024
naorzion9	Naor zion	87000	v	2024
alarabiya_spt	العربية رياضة	85000	v	2024
kierannicholls_	— K I E R A N  —	82800	v	2024
basement_bsmt	BSMT	75900	v	2024
andreonana24	Andre Onana	74600	v	2024
antoinedupont9	AD	74600	v	2024
yarden_vizel	yarden Vizel	71200	v	2024
andreabergoffiziell	Andrea Berg	68100	v	2024
abhafc	نادي أبها السعودي	64400	v	2024
sufcofficial	Scunthorpe United FC	64100	v	2024
deanmiroshnikov	Dean Miroshnikov	61100	v	2024
gczurich	Grasshopper Club Zürich	58300	v	2024
thetimes	The Times and The Sunday Times	52500	v	2024
antonellovendittioff	Antonello Venditti Official	51800	v	2024
herbertgroenemeyer	herbert grönemeyer	45500	v	2024
melbournecityfc	Melbourne City FC	41600	v	2024
thepfa	PFA	31100	v	2024
shaulitheofficial	שאולי	30700	v	2024
vvv.venlo	VVV-Venlo	29000	v	2024
giotsitaishvili11	GIO	27600	v	2024
idanroll	עידן רול	26400	v	2024
balubrigada	Balu Brigada	17500	v	2024
grammis	Grammis	11600	v	2024
internazionalibnlditalia	Internazionali BNL d'Italia	11200	v	2024
msandreaabeli	Andrea Abeli	9867	v	2024`;
