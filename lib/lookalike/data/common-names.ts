// Given names and family names that very many people have, as data. ASCII, folded.
//
// Given names, seen 2026-11: those in at least five languages (four for short names) of @faker-js/faker 10.6.0 (MIT,
// https://github.com/faker-js/faker, src/locales/*/person/first_name.ts), and names common in one large language area
// alone, by hand. Family names: by hand from the commonest ones of those areas.

const GIVEN = `
  aaron abbie abby abdallah abdi abdul abdullah abel abigail abraham ada adam addison adela adele adina
  aditya adrian adriana agata agnes agnieszka ahmad ahmd ahmed aicha aida aidan aiden aisha aishah akash
  akira alaina alan albert alberta albina alejandra alejandro aleksey alena alessandro alex alexa alexander
  alexandra alexandre alexey alexis alfie alfred alfredo ali alia alice alicia alina aline alisa alison
  allison alma alva alvaro ama amalia amanda amber amelia amelie amina amir amira amirah amos amy ana ananya
  anas anastasia andre andrea andreas andreia andrej andres andrew andrey andrius andy angela angelina
  angelo angie anika anita anja anjali ann anna anne annie anthony antoine anton antonia antonio anya arda
  ariana ariel arif aris arjun armaan armin arne arnold aron artem arthur artur arturo arya ashlee ashley
  astrid asuka aurelia aurora ava axel ayaan ayesha aylin ayumi bailey barbara bartek beatrice beatriz becky
  bela belinda bella ben benjamin bernard bernd berta beth betty bianca bilal bill birgit blake bo bob bobby
  bogdan bohdan boris brad bradley brandon brayden brian brianna brittany brooke bruno bryan burak caleb
  cameron camilla camille camilo can candice carl carla carlos carmen carol carolina caroline carter casey
  catarina catherine cecilia cedric celia celine cesar chad chantal charlene charles charli charlotte charly
  chelsea cheryl chiara chris christa christelle christian christine christophe christopher cindy clara
  claudia claudio cody connor cooper cora corey cornelia courtney cristiano cristina crystal daisuke dakota
  dalila damian damien dan dana dania daniel daniela danielle danilo danny dante daria dario darius dariusz
  dave davi david davide dawn dean debbie debora deborah deepak delia delphine denis denise dennis derek
  diana diane didi didier diego dieter dimitri dina dinda dino dion divya dixie dmitry dominik dora dorian
  doris doug drew duygu dwi earl eda edgar edison edmund eduard eduarda eduardo edward ela elaine elena
  eleonora eli eliana elias elif elina elisa elisabeth elise eliza ella ellen ellie elodie elsa elvira ema
  emanuel emil emilia emilie emilio emily emin emine emir emma emmanuel emmanuelle emmy enrico enrique enzo
  eric erica erick erik erika ernest ernesto ernst ester esther ethan etienne eugenia eva evan evelina ezra
  fabian fabien fabrice fabrizio fadil fahad faisal faith farah farhan farid fatima fatimah fatma fatou fay
  faye felicia felix ferhat fernanda fernando filip finn flavia flavio flora florian frances francesca
  francis franck francois frans franziska fred frederick frederik frida furkan gabby gabe gabriel gabriela
  gabriele gary gavin genevieve geoffrey george georgia georgie gerald gianluca gigi gilbert gilberto gilles
  gina gino giorgia giorgio giovanni glen gloria goran grace gracie graham greg gregory greta guillaume
  guillermo gunther gustavo hadi hakan halima hamid hamza hana hank hanna hans harold harper harriet haruka
  hassan hayden heather hector heike heinz helen helena helene helga henri henrik henry herbert herman
  hilary hilda hiroshi holly hossein houda hubert hugh hugo hunter hussain hussein ian ibrahim ida igor ilja
  ilyas imane ina indah indi ines ingrid ira irena irene iris irma isa isaac isabel isabella isabelle isaiah
  isaias isla ismail iva ivan ivana ivo jack jackie jackson jacob jacqueline jaden jaime jake jakob jakub
  jan jana jane janelle janina janine jannik jari jarvis jasmin jasmina jason javier jay jayla jean jeanne
  jeff jeffrey jenna jennie jenny jeremy jerome jess jesse jessi jessica jessie jill jim jimena jimmy jiyeon
  joanna joao joaquin joe joel joey johan johanna johannes john johnny jon jonah jonas jonathan jonny jordan
  joris jose josh joshua josi josie joy joyce juan juanita jude judith judy jule juli julia julian juliana
  julie julien julius june jungkook jurgen justin justine kai kaitlyn kaja kamila kane kareem karen karim
  karina karl karla karo karolina karthik katarina kate katherine kathleen kathryn katie katrina katya kay
  kayla kayleigh keira keith kelly kelsey kendall kendra kenji kerri kerry kevin khadija khaled khalid khloe
  kian kiara kim kimberly kira klara klaus kofi konstantin kristian kristina krzysztof ksenia kurt kyle
  kylie laila lamine lana landon lara lars laura lauren laurent lavinia lea leah leandro leda leif leila
  lena leo leon leona leonard leonardo leonel leonora leopold leslie leticia levi lexi lexie leyla lia liam
  liana lili lilia liliana lily lina linda lindsay lindsey linn linnea lisa lisette liv livia liz liza
  lizzie logan lola lora loren lorena lorenzo louis louise lourdes luana luca lucas lucia luciana luciano
  lucie lucy ludovic luis luisa luka lukas luke lulu luna lydia lynn mackenzie maddie maddy madison
  magdalena maggie magnus mahmoud maisie maja makayla malak malgorzata manon manuel manuela mara marc marcel
  marcela marcelo marcin marcio marco marcus margaret margaux margot mari maria mariam marian mariana
  marianna marianne mariano maribel marie mariem marilyn marina marine mario marius marjorie mark marko
  markus marlon marta martin martina marwa mary maryam masha mason massimo matej mateo mathias mathilde
  matilda matilde mats matt matteo matteus mattheus mattia mattie maud maurice maurizio max maxim maximilian
  maya megan mehdi melanie melinda melisa melissa melody mercy merve mia michael michele michelle mickael
  miguel mika mikael mike mila milan milena milla millie milo milos mimi mina mira miranda miriam mirko
  mitchell mohamed mohammad mohammed moises molly mona monica monika morgan mostafa mourad muhammad murat
  musa mustafa mustapha nabil nada nadege nadia nadine nana nancy naomi nastya natalia natalie natan natasa
  natasha nate nathalia nathalie nathan neil nela nelson neva nevaeh nguyen nia nicholas nick nico nicola
  nicolas nicole nika nikhil nikita niko nikola nila nils nina nini nino nisa nisha noah noe noel noelia
  noemi noor nora norah norbert norma norman nour noura nova nuria ofelia oksana olaf ole oleg olena olesya
  olga oliver olivia olivier omar omer orlando oscar oskar osman othmane otto pablo paco paige pam pamela
  parker pascal patricia patricio paul paula paulina pauline paulo payton pedro penny pepe perry pete peter
  petra peyton phil philip philippe phillip pia pierre piotr polina polly pooja pranav preston priscila
  priya quentin quinn rachel rachid rafa rafael rafaela rafaella rahul ralph ramadhan ramon ramona randy
  rania raquel rashid raul rawan rayan rebecca rebeka reggie regina reiner renata rene renee reyna ricardo
  richard rick ricky riley rina rita rizky robbie robert roberta roberto robin rocio rodolfo rodrigo roger
  rohan rohit roland romain roman romana romeo rosa rosalia rosalie rosario rose rosie ross roxane roy roza
  ruben ruby rudi rudy ruth ryan sabina sabine sabrina sadia sahar sahil said saira sakura salma salman
  salwa sam samantha sami samir samira samuel sana sandra sanjay santi sara sarah saskia saul savannah scott
  sean sebastian sebastien selena selin selma sena serge sergei sergey sergio seth severine shakira shannon
  sharon shaun sheila shelby shirley shreya shubham silas silvia simon simona simone simran skye skylar sofi
  sofia sofiane sofie sofiya solene sonia sonja sophia sophie stacey stacy stan stanislav stanley stef
  stefan stefano stella stephan stephane stephanie stephano stephen steve steven stuart sue sunil susan
  susana suzanne suzy sven svenja sylvain sylvie tamara tanja tanya tara tarek tariq taylor tea teodor
  teodora teresa terry tess tetiana thais thea theo theodor therese thiago thibault thierry thomas tiago
  tiffany tim timo timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy travis
  trevor tricia trinity tristan ty ulrich umberto una ursula valentin valentina valentine valeria valerie
  vanessa vera vero veronica veronika veronique vicente vicky victoire victor victoria vikram viktor
  viktoria vilma vincent vincenzo vinnie viola violet virginia virginie vito vittoria vivek vivi vivian
  vladimir wade waleed walid walter wendy wes wesley whitney wiktoria will william willian wolfgang xiomara
  yannick yara yaroslav yasmin yasmina yasmine yassin yassine yousef youssef yuki yulia yuliana yuri yusuf
  yvonne zachary zack zahra zaid zain zainab zakaria zane zara zayneb zeno zeynep zina zineb zita zoe zoey
  zora zuzanna
`;

const FAMILY = `
  abbas adams aguilar allen alvarez anderson baker barnes becker bennett bianchi brooks brown butler
  campbell castillo castro celik chavez clark coleman collins contreras costa davies davis demir dominguez
  dubois dupont edwards esposito evans fernandes fernandez ferrari ferreira fischer flores foster fuentes
  garcia gomes gomez gonzales gonzalez green guerrero gutierrez guzman harris henderson hernandez herrera
  hoang hoffmann howard huang hughes ivanov james jenkins jimenez johnson jones kaplan keller klein kowalski
  kumar lefebvre lewis lopez marino martinez medina mehmet mendez mendoza meyer miller molina moore morales
  moreno morris mueller muller munoz murphy murray novak nowak oliveira ortega ortiz patel pereira perez
  peterson petrov phillips powell price ramirez ramos reyes reynolds ricci richards richardson rivera
  roberts robinson rodrigues rodriguez rogers romano rossi russell russo sahin salazar sanchez sanders
  santos schmidt schneider schulz schwartz schwarz sharma silva simmons singh smith soares souza stewart
  suarez sullivan thompson torres turner vargas vasquez vazquez wagner walker watson weber white williams
  wilson wright yilmaz young zhang zimmermann
`;

/** Common given names, folded. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN.trim().split(/\s+/));

/** Common family names, folded. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(FAMILY.trim().split(/\s+/));
