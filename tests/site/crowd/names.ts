// Common given and family names in several scripts, from which crowds are put together. Any person who bears one of the
// combinations does so by chance. Each name stands beside how it is written in handles.

/** A name as it is shown, and its letters in a handle. */
export type Name = readonly [shown: string, latin: string];

/** Names of one part of the world. */
export interface NameStock {
  readonly language: string;
  readonly given: readonly Name[];
  readonly family: readonly Name[];
  /** What stands between the two; some scripts write them together, family name first. */
  readonly join: (given: string, family: string) => string;
}

/** Latin names are their own handles once marks are taken off. */
function latin(text: string): readonly Name[] {
  return text
    .trim()
    .split(/\s+/)
    .map((name) => [name, plain(name)]);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[ŁłØøßĐđı]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

const SPECIAL: Readonly<Record<string, string>> = {
  Ł: 'l',
  ł: 'l',
  Ø: 'o',
  ø: 'o',
  ß: 'ss',
  Đ: 'd',
  đ: 'd',
  ı: 'i',
};

function pairs(text: string): readonly Name[] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [shown = '', handle = ''] = pair.split('=');
      return [shown, handle];
    });
}

const givenFirst = (given: string, family: string) => `${given} ${family}`;

/** All stocks. */
export const NAME_STOCKS: readonly NameStock[] = [
  {
    language: 'en',
    given:
      latin(`Olivia Amelia Grace Ruby Harper Chloe Megan Hannah Ella Lucy Jack Noah Oliver Liam Mason Ethan Logan Ryan
      Connor Dylan Tyler Jordan Brooke Paige Kayla Jasmine Aaliyah Tiana Marcus Andre`),
    family:
      latin(`Smith Jones Taylor Brown Wilson Evans Thomas Walker Roberts Wright Robinson Thompson Hughes Edwards Green Hall
      Wood Harris Martin Jackson Clarke Carter Mitchell Parker Cook Bennett Gray Foster Reed Hayes`),
    join: givenFirst,
  },
  {
    language: 'de',
    given:
      latin(`Anna Lea Mia Emma Lina Marie Clara Johanna Paula Greta Ben Paul Leon Finn Jonas Lukas Felix Moritz Jakob Emil
      Jürgen Sören`),
    family:
      latin(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder
      Neumann Schwarz Zimmermann Krüger`),
    join: givenFirst,
  },
  {
    language: 'es',
    given: latin(
      'Lucía Sofía María Paula Valentina Camila Daniela Carlos Mateo Diego Javier Andrés José Luis Sergio',
    ),
    family: latin(
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Díaz Ramírez Torres Flores',
    ),
    join: givenFirst,
  },
  {
    language: 'pt',
    given: latin(
      'Beatriz Júlia Larissa Letícia Mariana Rafaela João Pedro Gabriel Thiago Lucas Caio Vitória',
    ),
    family: latin('Silva Santos Oliveira Souza Pereira Lima Costa Ferreira Almeida Ribeiro Carvalho Araújo'),
    join: givenFirst,
  },
  {
    language: 'pl',
    given: latin('Zuzanna Julia Maja Hanna Oliwia Łukasz Michał Paweł Tomasz Jakub Kacper Wiktoria'),
    family: latin('Nowak Kowalska Wiśniewski Wójcik Kamińska Lewandowski Zieliński Szymańska Dąbrowski'),
    join: givenFirst,
  },
  {
    language: 'tr',
    given: latin('Zeynep Elif Defne Ayşe Merve Büşra Mehmet Yusuf Emir Kerem Burak Deniz'),
    family: latin('Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Arslan Doğan'),
    join: givenFirst,
  },
  {
    language: 'vi',
    given: latin('Linh Trang Huyền Ngọc Thảo Minh Tuấn Đức Khánh Phương'),
    family: latin('Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi'),
    join: (given, family) => `${family} ${given}`,
  },
  {
    language: 'ru',
    given: pairs(
      'Анна=anna Мария=maria Дарья=darya Полина=polina Алина=alina Иван=ivan Дмитрий=dmitry Артём=artem Никита=nikita',
    ),
    family: pairs(
      'Иванова=ivanova Смирнов=smirnov Кузнецова=kuznetsova Попов=popov Соколова=sokolova Волков=volkov',
    ),
    join: givenFirst,
  },
  {
    language: 'ar',
    given: pairs(
      'فاطمة=fatma مريم=mariam سارة=sara نورا=noura محمد=mohamed أحمد=ahmed يوسف=youssef عمر=omar ليلى=layla',
    ),
    family: pairs('حسن=hassan علي=ali إبراهيم=ibrahim محمود=mahmoud خالد=khaled السيد=elsayed'),
    join: givenFirst,
  },
  {
    language: 'ja',
    given: pairs('陽菜=hina 美咲=misaki さくら=sakura 結衣=yui 蓮=ren 翔太=shota 大輝=daiki 悠斗=yuto'),
    family: pairs('佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 伊藤=ito 渡辺=watanabe 山本=yamamoto'),
    join: (given, family) => `${family}${given}`,
  },
  {
    language: 'ko',
    given: pairs('서연=seoyeon 지우=jiwoo 민서=minseo 하은=haeun 민준=minjun 도윤=doyun 예준=yejun'),
    family: pairs('김=kim 이=lee 박=park 최=choi 정=jung 강=kang'),
    join: (given, family) => `${family}${given}`,
  },
  {
    language: 'hi',
    given: pairs('प्रिया=priya अंजलि=anjali पूजा=pooja राहुल=rahul अमित=amit रोहन=rohan'),
    family: pairs('शर्मा=sharma वर्मा=verma गुप्ता=gupta सिंह=singh पटेल=patel'),
    join: givenFirst,
  },
  {
    language: 'th',
    given: pairs('สมหญิง=somying มะลิ=mali นภา=napa สมชาย=somchai ธนา=thana'),
    family: pairs('ใจดี=jaidee แสงทอง=saengthong ศรีสุข=srisuk วงศ์ไทย=wongthai'),
    join: givenFirst,
  },
];
