/** The map of Poland and around it, as far as endings do not tell how its towns are called. */
import {key} from './heads.ts'

/**
 * Towns whose nominative their endings alone would get wrong or leave open, and capitals and seats of networks abroad.
 * It need not be whole: where a town is missing, the document and the endings decide.
 */
export const KNOWN_TOWNS: ReadonlySet<string> = new Set(
  `Warszawa,Kraków,Łódź,Wrocław,Poznań,Gdańsk,Szczecin,Bydgoszcz,Lublin,Katowice,Białystok,Gdynia,Częstochowa,Radom,Sosnowiec,Toruń,Kielce,Rzeszów,Gliwice,Zabrze,
Olsztyn,Bielsko-Biała,Bytom,Rybnik,Zielona Góra,Ruda Śląska,Tychy,Opole,Gorzów Wielkopolski,Elbląg,Płock,Dąbrowa Górnicza,Wałbrzych,Włocławek,Tarnów,Chorzów,Koszalin,Kalisz,Legnica,Grudziądz,
Jaworzno,Słupsk,Jastrzębie-Zdrój,Nowy Sącz,Jelenia Góra,Siedlce,Mysłowice,Konin,Piotrków Trybunalski,Piła,Lubin,Inowrocław,Ostrów Wielkopolski,Suwałki,Gniezno,Ostrowiec Świętokrzyski,Stargard,Głogów,
Siemianowice Śląskie,Pabianice,Leszno,Zamość,Łomża,Żory,Pruszków,Ełk,Chełm,Tarnowskie Góry,Mielec,Przemyśl,Stalowa Wola,Tomaszów Mazowiecki,Kędzierzyn-Koźle,Tczew,Biała Podlaska,Bełchatów,Świdnica,Będzin,
Zgierz,Piekary Śląskie,Racibórz,Legionowo,Ostrołęka,Świętochłowice,Zawiercie,Starachowice,Wejherowo,Skierniewice,Tarnobrzeg,Puławy,Starogard Gdański,Wodzisław Śląski,Krosno,Radomsko,Skarżysko-Kamienna,
Rumia,Kołobrzeg,Dębica,Kutno,Nysa,Otwock,Ciechanów,Piaseczno,Sieradz,Zduńska Wola,Świnoujście,Mińsk Mazowiecki,Żyrardów,Szczecinek,Bolesławiec,Nowa Sól,Knurów,Oświęcim,Sopot,Sanok,Police,Chojnice,Świdnik,
Malbork,Żary,Brzeg,Jarosław,Kwidzyn,Ostróda,Mława,Sochaczew,Chrzanów,Zakopane,Cieszyn,Lubań,Oleśnica,Jasło,Olkusz,Nowy Targ,Czechowice-Dziedzice,Bochnia,Myszków,Gorlice,Biłgoraj,Krotoszyn,Nowy Dwór Mazowiecki,
Śrem,Września,Luboń,Swarzędz,Marki,Ząbki,Wołomin,Bielawa,Dzierżoniów,Kłodzko,Polkowice,Bogatynia,Zgorzelec,Jawor,Oława,Brodnica,Świecie,Chełmno,Chełmża,Rypin,Nakło nad Notecią,Łuków,Kraśnik,Lubartów,Hrubieszów,
Krasnystaw,Włodawa,Ryki,Dęblin,Limanowa,Nowy Wiśnicz,Wadowice,Andrychów,Skawina,Wieliczka,Niepołomice,Rabka-Zdrój,Szczawnica,Krynica-Zdrój,Muszyna,Sandomierz,Busko-Zdrój,Jędrzejów,Pińczów,Końskie,Staszów,Opatów,
Augustów,Bielsk Podlaski,Hajnówka,Grajewo,Kolno,Sokółka,Giżycko,Iława,Mrągowo,Kętrzyn,Bartoszyce,Lidzbark Warmiński,Działdowo,Nidzica,Reszel,Gołdap,Olecko,Braniewo,Szczytno,Pisz,Biskupiec,Dobre Miasto,Morąg,
Wałcz,Białogard,Gryfice,Goleniów,Choszczno,Myślibórz,Drawsko Pomorskie,Darłowo,Sławno,Nowogard,Gryfino,Lębork,Bytów,Kościerzyna,Kartuzy,Puck,Hel,Władysławowo,Pruszcz Gdański,Reda,Ustka,Łeba,Człuchów,Sztum,
Żagań,Świebodzin,Międzyrzecz,Sulechów,Kostrzyn nad Odrą,Słubice,Gubin,Krosno Odrzańskie,Wschowa,Strzelce Krajeńskie,Turek,Koło,Jarocin,Szamotuły,Wągrowiec,Rawicz,Kościan,Gostyń,Pleszew,Środa Wielkopolska,
Kórnik,Mosina,Trzcianka,Chodzież,Złotów,Oborniki,Rogoźno,Wolsztyn,Nowy Tomyśl,Wieluń,Łowicz,Opoczno,Brzeziny,Łask,Rawa Mazowiecka,Łęczyca,Aleksandrów Łódzki,Konstantynów Łódzki,Ozorków,Głowno,Wieruszów,
Grodzisk Mazowiecki,Milanówek,Józefów,Sulejówek,Kobyłka,Zielonka,Wyszków,Ostrów Mazowiecka,Płońsk,Pułtusk,Maków Mazowiecki,Przasnysz,Garwolin,Kozienice,Grójec,Sierpc,Gostynin,Węgrów,Sokołów Podlaski,
Mikołów,Lubliniec,Pszczyna,Żywiec,Ustroń,Wisła,Orzesze,Łaziska Górne,Czeladź,Wojkowice,Radlin,Rydułtowy,Kluczbork,Prudnik,Strzelce Opolskie,Krapkowice,Namysłów,Głubczyce,Paczków,Ozimek,
Bruksela,Paryż,Rzym,Berlin,Wiedeń,Praga,Budapeszt,Bratysława,Wilno,Ryga,Tallin,Tartu,Helsinki,Turku,Tampere,Sztokholm,Oslo,Kopenhaga,Hamburg,Bonn,Frankfurt nad Menem,Fryburg,Monachium,Lipsk,Drezno,Lubeka,
Strasburg,Lyon,Nantes,Lille,Marsylia,Barcelona,Madryt,Walencja,Sewilla,Lizbona,Porto,Mediolan,Turyn,Bolonia,Florencja,Wenecja,Orvieto,Genewa,Zurych,Bazylea,Amsterdam,Haga,Rotterdam,Utrecht,Antwerpia,Gandawa,
Londyn,Birmingham,Manchester,Dublin,Edynburg,Ateny,Saloniki,Sofia,Bukareszt,Belgrad,Zagrzeb,Lublana,Kijów,Lwów,Łuck,Iwano-Frankiwsk,Kowno,Brno,Ostrawa,Koszyce,Nowy Jork,Hiroszima`
    .split(/,\s*/)
    .map(key)
)
