// Words that handles and display names are made of everywhere, as data: one of them alone points at nobody.
// ASCII, folded; seen 2026-11.
// By hand: everyday nouns and adjectives of English and German, and the commonest of Spanish, French, Italian, Portuguese.

const WORDS = `
  a abenteuer adventure all alles always amazing amigo amigos amore amour and anders angel angels animal
  animals anime anon anonimo anonym anonyme anonymous arbeit arrow artist at augen autumn awesome babes baby bad beach bear beast beauty bebek
  beleza berge berry best big bilder black blessed block blonde blue blume blumen board books boss boy boys
  brasil bread bright broken brother brothers bruder buddy bunny buongiorno butter cabeza calcio camera
  candy captain castle cat cats chaos cheese chef cherry chica chico chill china chocolate cinema circle
  classic clean clips cloud cloudy clown coach cocina coffee coisa color comedy cookie cool corazon country
  cover crazy cream creator cricket crown cute da daddy daily dance dancer danger darling das day de dear
  death del delta demon der design deutsch deutschland devil di diable diablo diamond die dirty divertido
  doctor dog dogs dolphin dragon dream dreams drive du duo dynamic eagle earth east el electric elite
  emotion empire en energy engel engine english erfolg escuela espana espoir essen estrella every everyone
  explorer fahrer fam familie family famous farbe fashion father favorite feuer fiesta fighter filme final
  finest fit fitness flame flash fleur flower flowers flying focus food foodie football for forest forever
  forward fox frage frauen freak free freedom freiheit fresh freund freunde freundin friend friends fuchs
  fun funny futbol futebol future galaxy gamer gamers games gaming garden garten gatos genius gente
  geschichte gesund gesundheit ghost giant girl girls glass global glory glueck go god gold golden good gray
  grey guava guitar guy guys happy hd health heart hearts heaven heimat hello heroes heute hidden himmel historia
  honey horse horses hot hotel house human humor hunde ice icebox icons idiot immer in indigo infinite
  inside inspire inter is island it italia itulah ja jardin jelly jet joker jokes journey juegos jugend
  juice junge jungle junior justice kaffee katze katzen kid kids kinder king kirche kitchen kitty knight
  koenig konzert kraft kueche kunst la lachen ladies las le leben lecker legend legends lehrer lemon leute
  licht liebe life light lights lil lindo lion lions little live livre locura lonely los loser lounge love
  lover lovers lucky lumiere lustig luxus macht mad madre maedchen magic makeup maman man master maths me
  media meme memes memories men mensch menschen metal mexico mi midnight mini mirror mittag model modern mom
  moment moments monde money monkey monster moon morgen morning mother motion motor mountain movie movies mr
  ms mujer mundo music musica musik mutter my mystery nacht natur nature negra neues new news nice niemand
  night ninja no nobody noche noise noname normal north not novia ocean oesterreich of office oh ok old on one only
  orange order original our outdoor outfit owner pack panda panic papa papai paper paradise party pasion
  peace peach people perfect perros pet pferde phoenix photo photos piano pirate pizza planet playa player
  playlist playmaker please point police pop power premium present pretty prince princesa princess private
  problem project public punch purple queen queens quick quiet quotes racing radio ragazza rainbow random
  rap real reality rebel record red regen reina reise reisen relax review river robot rocket royal ruler
  runner sad sadness safari savage schatz schlange schoen school schule schwester science score scout sea
  secret secreto seventeen shadow share shine short shorts siempre silent silver simple singer sister sisters sketch
  skull sky sleep smart smile smoke snake so soccer social soldier soleil somebody sommer sonho sonne soul
  sound south space spark spass special speed spice spiel spiele spirit sport sports spring squad stadt
  stage star stars start station status stern sterne stille stone store stories storm story stranger strasse
  street strikers strong student studio style sugar summer sun sunny sunset super sur surprise sweet sword
  talent taste teacher team tennis tesoro texas the theater thing things think thunder tiere tierra tiger
  tiktok tiktoker today tok toker top total touch tough toy trade traeume train traum travel trend trends
  tribe truth tv twice twins two ultra un unique united universe unknown up us users vater vegan velvet ventura
  verdad verein versus viaje vibes victory vida video videos vip viral vision vivere voice wahrheit war
  warrior wasser watch water we wealth weird welcome welle west wetter whole wicked wiese wild winner winter
  wisdom witch witze wolf wolves woman women wonder words world worldwide worth wrong wunder wurst y you
  youth zapatos zauber zebra zirkus zombie zoo zukunft zusammen
`;

/** Common words, folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
