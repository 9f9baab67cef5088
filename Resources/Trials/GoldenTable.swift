/// Who of the fictional register answers a question, graded before the matchmaker was run on them: 3
/// call at once, 2 good, 1 possible, 0 plausible and wrong; who is not named is 0. One a line: question;
/// train or held; T1 for an organisation, T2 for a spoken line; the organisation or the line; candidate;
/// grade; why. Every third question is held back from tuning, drawn by lot.
let goldenTable = #"""
  T1-01;held;T1;ans-vaskeri;kurer-og-ko;3;Drives goods with room for ten trips a week and itself needs its work clothes washed
  T1-01;held;T1;ans-vaskeri;traadloekke;2;Repairs work clothes and has room for 40 a month, the wish is low and a year old
  T1-01;held;T1;ans-vaskeri;sejskov-vandrehjem;2;Urgently lacks bed linen, 180 sets of 400, and has already said it is interested
  T1-01;held;T1;ans-vaskeri;plejehjem-lysvig;2;Big steady customer with 200 kg of residents' clothes a week, within capacity
  T1-01;held;T1;ans-vaskeri;klarvig;2;Wants 120 kg of cloths and mops washed for 45,000 a year
  T1-01;held;T1;ans-vaskeri;kafe-langsoe;1;Small customer, 25 kg of tea towels
  T1-01;held;T1;ans-vaskeri;klinikvig;1;Wants 50 kg of towels washed, but is ad-protected and covers no need of the laundry
  T1-01;held;T1;ans-vaskeri;lampevig-el;1;Small customer, 30 kg of work clothes, some way off in Fårvang
  T1-01;held;T1;ans-vaskeri;idraet-spurtvig;1;Sports clothes, 20 kg, already arranged after the call in October
  T1-01;held;T1;ans-vaskeri;hotel-moensterhoej;0;Already an agreed partner for linen
  T1-01;held;T1;ans-vaskeri;ulvevig-tekstil;0;Textile firm in Ikast which itself lacks sewing, repairs nothing
  T1-01;held;T1;ans-vaskeri;genvirke;0;Clears and removes, does not drive linen ten times a week
  T1-02;held;T1;kafe-langsoe;ans-vaskeri;3;Washes for businesses, far more than 25 kg free
  T1-02;held;T1;kafe-langsoe;faarvang-syltestue;3;Makes juice and jam, 800 jars a month, and is looking for places that will sell it
  T1-02;held;T1;kafe-langsoe;hjoernevig;2;Urgently wants cakes for 25 a day and the café bakes 30
  T1-02;held;T1;kafe-langsoe;pixelhede;2;Office of 27 looking for lunch, exactly what the café serves
  T1-02;held;T1;kafe-langsoe;kultur-og-borgerservice;2;Wants somebody to run the library café, worked together until 2020
  T1-02;held;T1;kafe-langsoe;sejskov-vandrehjem;1;Wants morning bread, the café bakes cakes, 30 of 40
  T1-02;held;T1;kafe-langsoe;nordmark-industri;1;Canteen of 90 a day is twice what the café can do
  T1-02;held;T1;kafe-langsoe;hoejskolen-koekken;1;Wants 60 a day where the café has 40 for small offices
  T1-02;held;T1;kafe-langsoe;bankvig;1;Meeting food wanted, the café has cakes for meetings
  T1-02;held;T1;kafe-langsoe;bogvig-revision;1;Meeting food for 15 a week, cakes cover a part of it
  T1-02;held;T1;kafe-langsoe;kolossia-logistik;0;The idea was dropped and coffee declined, it has its own break room
  T1-02;held;T1;kafe-langsoe;kurer-og-ko;0;Already partners about lunch by cargo bike
  T1-03;held;T1;pakvirke;kurer-og-ko;3;Fetches and delivers, 40 trips a week against five needed
  T1-03;held;T1;pakvirke;kolossia-logistik;2;Has cardboard by the ton, another thing than the repacking agreed, but confirmed in 2024
  T1-03;held;T1;pakvirke;punktum-og-streg;2;Urgently wants 6,000 letters a week put in envelopes, 8,000 are possible
  T1-03;held;T1;pakvirke;nordmark-industri;2;Wants 1,200 boxes a week packed, well within capacity
  T1-03;held;T1;pakvirke;skumvig;2;Urgently wants 200 gift boxes a week packed
  T1-03;held;T1;pakvirke;spaanvig;1;Can use the worn pallets, though 60 is a quarter of what it needs
  T1-03;held;T1;pakvirke;bryrup-braendelav;1;Can use 50 whole pallets a month, low urgency
  T1-03;held;T1;pakvirke;teknik-og-miljoe;1;Wants 40 pallets a month for raised beds, low urgency
  T1-03;held;T1;pakvirke;vandkvist-vvs;1;Wants its store tidied, near to storage and picking
  T1-03;held;T1;pakvirke;maaskevig;1;Wants 500 boxes put together, not confirmed for two years
  T1-03;held;T1;pakvirke;mejsevig-plast;0;Already partners in packing and turned down this autumn
  T1-03;held;T1;pakvirke;drejvig;0;Already partners in packing fittings
  T1-04;held;T1;skrotfinken;kurer-og-ko;3;Drives in the whole region and has ten times the four trips
  T1-04;held;T1;skrotfinken;lampevig-el;2;Old light fittings are what it takes apart, though only 150 kg a month
  T1-04;held;T1;skrotfinken;genvirke;1;Drives things away and could bring appliances
  T1-04;held;T1;skrotfinken;them-genbrugslade;1;Collects things with its own van, but furniture
  T1-04;held;T1;skrotfinken;bitvig;1;Would like used screens, which Skrotfinken tests and passes on
  T1-04;held;T1;skrotfinken;teknik-og-miljoe;1;Wants sorters at the recycling stations, near to dismantling, they already share the screens
  T1-04;held;T1;skrotfinken;kontorvig;0;Already partners about office chairs
  T1-04;held;T1;skrotfinken;vandkvist-vvs;0;Has copper to give away, which is no electronics
  T1-04;held;T1;skrotfinken;ide-computerro;0;Repairs computers but neither has scrap nor drives
  T1-05;train;T1;spaanvig;kolossia-logistik;3;400 pallets a month, fresh, more than the 250 needed
  T1-05;train;T1;spaanvig;brobjergvig;3;Has offcuts of wood and urgently wants returned furniture repaired: each has what the other lacks
  T1-05;train;T1;spaanvig;pakvirke;2;Pallets from the next street, but 60 of 250
  T1-05;train;T1;spaanvig;skolen-proevemark;2;Wants 30 pieces of school furniture
  T1-05;train;T1;spaanvig;kontorvig;1;Wants 25 chairs a month restored, low urgency
  T1-05;train;T1;spaanvig;kultur-og-borgerservice;1;Is about to buy tables for the library, though no line says so
  T1-05;train;T1;spaanvig;oestervig;1;Wants 40 tables, but in Ry, low urgency and preferably from nearby
  T1-05;train;T1;spaanvig;nordmark-industri;0;Under way: the two already have a running idea about pallets
  T1-05;train;T1;spaanvig;tagkvist-byg;0;Already partners about pallets to benches
  T1-05;train;T1;spaanvig;teknik-og-miljoe;0;Already partners about the same benches and wood
  T1-05;train;T1;spaanvig;pallevirke-nord;0;Wants the same pallets itself and sits in Viborg
  T1-06;train;T1;gudenaa-koekken;kurer-og-ko;3;Delivers food six hours a day and wants lunch for its drivers
  T1-06;train;T1;gudenaa-koekken;nordmark-industri;3;Urgently lacks a canteen for 90 and has leftovers to give
  T1-06;train;T1;gudenaa-koekken;kjellerup-kantine;2;Surplus food, half of the amount, a competitor in canteens
  T1-06;train;T1;gudenaa-koekken;krydsvig;2;120 kg of dated goods a week, of another kind but usable in a kitchen
  T1-06;train;T1;gudenaa-koekken;hoejskolen-koekken;2;Lacks a canteen for 60 from January
  T1-06;train;T1;gudenaa-koekken;hotel-moensterhoej;1;Breakfast leftovers, part of the amount and not confirmed for two years
  T1-06;train;T1;gudenaa-koekken;pixelhede;1;Lunch for 27, more naturally for a smaller kitchen it already talked to
  T1-06;train;T1;gudenaa-koekken;bankvig;1;Meeting food for 30 a week, need over a year old
  T1-06;train;T1;gudenaa-koekken;bogvig-revision;1;Meeting food for 15 a week
  T1-06;train;T1;gudenaa-koekken;kulturvig;1;Food for concerts in Them, 50 a month
  T1-06;train;T1;gudenaa-koekken;kultur-og-borgerservice;1;Wants a library café run, near, but they already cater the culture night together
  T1-06;train;T1;gudenaa-koekken;faarvang-syltestue;0;Already partners about jam
  T1-07;held;T1;groenkvik;nordmark-industri;3;150 m2 of storage where 80 are needed for the machines
  T1-07;held;T1;groenkvik;slusevang;2;Wants 14 courtyards kept and has an empty hall that might hold machines
  T1-07;held;T1;groenkvik;landsby-bakkevig;2;Wants its village park cut, exactly the service
  T1-07;held;T1;groenkvik;plejehjem-lysvig;1;One garden in Kjellerup, need more than a year old
  T1-07;held;T1;groenkvik;hjulkvist;1;A mechanics workshop, but for bicycles and not for mowers
  T1-07;held;T1;groenkvik;teknik-og-miljoe;0;Already partners about green spots in town
  T1-07;held;T1;groenkvik;solbakkevig-energi;0;Grass between solar panels in Herning, out of reach
  T1-07;held;T1;groenkvik;randvig-entreprise;0;Paving in Brædstrup is another trade and out of reach
  T1-08;train;T1;bitvig;paragrafvig;2;Urgently wants 2,000 pages a week scanned and gives legal advice, though not about sales
  T1-08;train;T1;bitvig;indkoeb;2;Knows how one sells to a municipality and opens the purchasing portal
  T1-08;train;T1;bitvig;skrotfinken;1;Tests and passes on used screens, though no line offers them
  T1-08;train;T1;bitvig;erhvervsring-midtvig;1;Network meetings may give sparring and customers
  T1-08;train;T1;bitvig;lampevig-el;0;Old light fittings carry the same waste code but are no screens
  T1-08;train;T1;bitvig;pixelhede;0;Under way: the two already talk about testing the app
  T1-08;train;T1;bitvig;kultur-og-borgerservice;0;The archive is finished and nothing new is asked for
  T1-08;train;T1;bitvig;bogvig-revision;0;Keeps books, gives no advice on sales
  T1-09;held;T1;gjern-markhave;kurer-og-ko;3;Delivers goods in the region, three trips are no trouble
  T1-09;held;T1;gjern-markhave;hjoernevig;2;Coffee grounds, 40 of 100 kg, but confirmed long ago
  T1-09;held;T1;gjern-markhave;nordmark-industri;1;Canteen leftovers, small and more food than green waste
  T1-09;held;T1;gjern-markhave;hotel-moensterhoej;1;Leftovers of breakfast, old line and not green waste
  T1-09;held;T1;gjern-markhave;krydsvig;1;Dated goods are partly vegetables for the compost
  T1-09;held;T1;gjern-markhave;groenkvik;1;Wood chips and branches, garden waste rather than kitchen waste
  T1-09;held;T1;gjern-markhave;faarvang-syltestue;1;Fruit remains from the next village, could go on the compost
  T1-09;held;T1;gjern-markhave;slusevang;1;Wants courtyards kept, only six gardens a week are possible
  T1-09;held;T1;gjern-markhave;plejehjem-lysvig;1;One garden in Kjellerup, both lines over a year old
  T1-09;held;T1;gjern-markhave;kjellerup-kantine;0;Already partners about vegetables
  T1-09;held;T1;gjern-markhave;kafe-langsoe;0;Already supplied by the garden and declares no coffee grounds
  T1-10;train;T1;genvirke;kontorvig;3;45 used office pieces a month where 30 are needed
  T1-10;train;T1;genvirke;slusevang;3;Empty workshop of 180 m2 against the 200 wanted
  T1-10;train;T1;genvirke;nordmark-industri;1;Has 150 m2, but for storage and not for a workshop
  T1-10;train;T1;genvirke;vandkvist-vvs;1;Wants its store tidied, near to clearing
  T1-10;train;T1;genvirke;skrotfinken;1;Wants appliances fetched, near to removal
  T1-10;train;T1;genvirke;teknik-og-miljoe;0;Under way: dialogue about repairs at the recycling station
  T1-10;train;T1;genvirke;glade-kosteskab;0;Under way in the same dialogue
  T1-10;train;T1;genvirke;them-genbrugslade;0;Looks for the same furniture
  T1-10;train;T1;genvirke;tagkvist-byg;0;Wants careful demolition, which is not clearing
  T1-11;train;T1;traadloekke;pixelhede;2;Builds web sites and could help with the shop
  T1-11;train;T1;traadloekke;ans-vaskeri;2;Wants 40 pieces of work clothes a month repaired, low urgency
  T1-11;train;T1;traadloekke;bankvig;1;Wants gifts for customers, bags would be one possibility
  T1-11;train;T1;traadloekke;them-genbrugslade;1;A second-hand shop has textiles left over, though it declares none
  T1-11;train;T1;traadloekke;ulvevig-tekstil;0;Already partners about fabric remnants
  T1-11;train;T1;traadloekke;ide-strikkevogn;0;An idea without lines that itself looks for help
  T1-11;train;T1;traadloekke;studio-firkantvig;0;Draws layouts, builds no web shop
  T1-12;train;T1;faarvang-syltestue;kafe-langsoe;2;Wants local juice and jam, 60 jars, and is a place to sell it
  T1-12;train;T1;faarvang-syltestue;them-genbrugslade;1;A shop which might put jars on the shelf
  T1-12;train;T1;faarvang-syltestue;indkoeb;1;Gives access to customers, but public ones and for registered enterprises first
  T1-12;train;T1;faarvang-syltestue;erhvervsring-midtvig;1;A network where shops may be met
  T1-12;train;T1;faarvang-syltestue;gjern-markhave;1;Could use fruit remains with its green waste
  T1-12;train;T1;faarvang-syltestue;krydsvig;0;Already partners about fruit from the shelf
  T1-12;train;T1;faarvang-syltestue;gudenaa-koekken;0;Already partners about jam
  T1-12;train;T1;faarvang-syltestue;skumvig;0;Declined in July, the spent grain is promised away
  T1-12;train;T1;faarvang-syltestue;hedevig-foder;0;Feed factory in Viborg, out of reach for 50 kg
  T1-12;train;T1;faarvang-syltestue;kjellerup-kantine;0;Its surplus is cooked food and no fruit
  T1-13;train;T1;klarvig;ans-vaskeri;3;Washes cloths and mops, 120 of 900 kg
  T1-13;train;T1;klarvig;beskaeftigelsesafdelingen;2;Has ten places of paid training where four are wanted, low urgency
  T1-13;train;T1;klarvig;hotel-moensterhoej;2;Wants cleaning in the season, need a year and a half old
  T1-13;train;T1;klarvig;bogvig-revision;2;Urgently wants its office cleaned, small and old but already in contact
  T1-13;train;T1;klarvig;tandvig-auto;0;Wants cars cleaned, another trade and registered in Skanderborg
  T1-13;train;T1;klarvig;glade-kosteskab;0;Cleans too and declares no need of it
  T1-13;train;T1;klarvig;oestervig;0;Lets course rooms in Ry, holds no cleaning course
  T1-13;train;T1;klarvig;slusevang;0;Only asked for windows with a lift, which nobody has
  T1-14;held;T1;them-genbrugslade;kontorvig;3;45 pieces of used furniture a month, three quarters of the wish
  T1-14;held;T1;them-genbrugslade;faellesspisning-aavig;2;Has volunteers to share, low urgency
  T1-14;held;T1;them-genbrugslade;genvirke;1;Clears homes and may pass furniture on, though it looks for some itself
  T1-14;held;T1;them-genbrugslade;skrotfinken;1;Wants things fetched, and the barn has a van
  T1-14;held;T1;them-genbrugslade;teknik-og-miljoe;1;Recycling stations have use for people that sort, loosely related
  T1-14;held;T1;them-genbrugslade;kulturvig;1;Association in the same town where volunteers may be found
  T1-14;held;T1;them-genbrugslade;idraet-spurtvig;0;Sports club in Kjellerup which offers a kitchen, not people
  T1-14;held;T1;them-genbrugslade;brobjergvig;0;Wants returned furniture repaired, gives none away
  T1-15;train;T1;sejskov-vandrehjem;ans-vaskeri;3;Lets linen, 400 sets a month against 180, already interested
  T1-15;train;T1;sejskov-vandrehjem;hvedekvist;3;Bakes 300 loaves a day, 40 for breakfast are easy
  T1-15;train;T1;sejskov-vandrehjem;kafe-langsoe;2;Bakes in town, cakes rather than bread and 30 of 40
  T1-15;train;T1;sejskov-vandrehjem;rejsevig;2;Wants 20 beds for groups and sells canoe tours to guests
  T1-15;train;T1;sejskov-vandrehjem;mentorhuset;2;Wants a room two days a month and the hostel has one
  T1-15;train;T1;sejskov-vandrehjem;hotel-moensterhoej;0;Same trade and short of linen itself
  T1-15;train;T1;sejskov-vandrehjem;oestervig;0;Offers course rooms, which the hostel has
  T1-15;train;T1;sejskov-vandrehjem;gudenaa-koekken;0;Cooks lunches and meetings, bakes no bread for sale
  T1-16;held;T1;hvedekvist;kurer-og-ko;3;Delivers food every day, six hours where one trip is needed
  T1-16;held;T1;hvedekvist;sejskov-vandrehjem;2;Wants morning bread for 40 a day
  T1-16;held;T1;hvedekvist;hjoernevig;1;Urgently wants cakes, Hvedekvist mostly bakes bread
  T1-16;held;T1;hvedekvist;skolen-proevemark;0;Under way: the two already have an idea about bread
  T1-16;held;T1;hvedekvist;bogvig-revision;0;Wants meeting food, but the open sandwiches have expired
  T1-16;held;T1;hvedekvist;fjordvig-fisk;0;Wants delivery itself and must not be called
  T1-16;held;T1;hvedekvist;genvirke;0;Drives rubbish away, no fresh bread
  T1-17;train;T1;sorring-lervaerk;bankvig;3;Lends small amounts to starters, the gifts they agreed on are another matter
  T1-17;train;T1;sorring-lervaerk;erhvervsring-midtvig;2;Network meetings with many firms that buy gifts
  T1-17;train;T1;sorring-lervaerk;fonden-stensvig;2;A grant instead of a loan for the kiln
  T1-17;train;T1;sorring-lervaerk;indkoeb;1;Access to public customers, registered enterprises first
  T1-17;train;T1;sorring-lervaerk;solbakkevig-energi;1;Wants 320 Christmas gifts, but in Herning, asked near home and long ago
  T1-17;train;T1;sorring-lervaerk;krydsvig;0;Wants local food, no ceramics
  T1-17;train;T1;sorring-lervaerk;hotel-moensterhoej;0;Has shown no wish for gifts
  T1-18;train;T1;mentorhuset;kultur-og-borgerservice;3;Meeting rooms at the library in the same town
  T1-18;train;T1;mentorhuset;sejskov-vandrehjem;3;A quiet room for twelve in the wood
  T1-18;train;T1;mentorhuset;kulturvig;1;A hall in Them, big for a group meeting
  T1-18;train;T1;mentorhuset;oestervig;0;Rooms in Ry, outside the wanted municipality and not confirmed since 2024
  T1-18;train;T1;mentorhuset;beskaeftigelsesafdelingen;0;Already partners about mentors
  T1-18;train;T1;mentorhuset;slusevang;0;Has a workshop, no meeting room
  T1-19;train;T1;kurer-og-ko;ans-vaskeri;3;Washes work clothes and wants ten trips a week driven
  T1-19;train;T1;kurer-og-ko;gudenaa-koekken;3;Serves lunch and urgently wants hot food delivered
  T1-19;train;T1;kurer-og-ko;pakvirke;2;Wants its boxes fetched for 120,000 a year
  T1-19;train;T1;kurer-og-ko;skrotfinken;2;Wants four collections a week
  T1-19;train;T1;kurer-og-ko;gjern-markhave;2;Wants vegetable boxes delivered, 60,000 a year
  T1-19;train;T1;kurer-og-ko;hvedekvist;2;Wants one delivery every morning
  T1-19;train;T1;kurer-og-ko;kafe-langsoe;0;Already partners about lunch by cargo bike
  T1-19;train;T1;kurer-og-ko;kjellerup-kantine;0;Two ordinary enterprises do not make a partnership here
  T1-19;train;T1;kurer-og-ko;fjordvig-fisk;0;Must not be called, and an ordinary enterprise
  T1-19;train;T1;kurer-og-ko;hjulkvist;0;They lend each other bikes already and nothing more is asked
  T1-20;train;T1;nordmark-industri;gudenaa-koekken;3;Runs canteens for 120, wants leftovers, same town
  T1-20;train;T1;nordmark-industri;pakvirke;3;Packs 2,500 boxes a week against 1,200, same town
  T1-20;train;T1;nordmark-industri;kafe-langsoe;1;Lunch for 40 where 90 are needed
  T1-20;train;T1;nordmark-industri;groenkvik;1;Would rent storage in winter
  T1-20;train;T1;nordmark-industri;bryrup-braendelav;1;Could take 50 pallets a month
  T1-20;train;T1;nordmark-industri;gjern-markhave;1;Could take kitchen waste
  T1-20;train;T1;nordmark-industri;genvirke;1;Looks for a hall, though a workshop
  T1-20;train;T1;nordmark-industri;kjellerup-kantine;0;Declined this year, and an ordinary enterprise
  T1-20;train;T1;nordmark-industri;spaanvig;0;Under way: the idea about school furniture of pallets
  T1-20;train;T1;nordmark-industri;teknik-og-miljoe;0;A single department and no social enterprise: cannot count
  T1-20;train;T1;nordmark-industri;faellesspisning-aavig;0;Would take leftovers, but the pair holds no social enterprise
  T1-20;train;T1;nordmark-industri;pallevirke-nord;0;Wants pallets, but ordinary and in Viborg
  T1-21;train;T1;hotel-moensterhoej;klarvig;3;Cleaning teams in the same town, with room for the season
  T1-21;train;T1;hotel-moensterhoej;gudenaa-koekken;1;Would take the breakfast leftovers, line not confirmed for two years
  T1-21;train;T1;hotel-moensterhoej;gjern-markhave;1;Could compost the remains
  T1-21;train;T1;hotel-moensterhoej;ans-vaskeri;0;Already an agreed partner for linen
  T1-21;train;T1;hotel-moensterhoej;faellesspisning-aavig;0;Wants surplus food, but the pair holds no social enterprise
  T1-21;train;T1;hotel-moensterhoej;glade-kosteskab;0;Cleans private homes and is not assessed as social enterprise
  T1-21;train;T1;hotel-moensterhoej;sejskov-vandrehjem;0;Lacks linen itself
  T1-22;held;T1;slusevang;groenkvik;3;Thirty gardens a week in the same town
  T1-22;held;T1;slusevang;plaenevirke;3;Twenty gardens a week, works for housing companies
  T1-22;held;T1;slusevang;genvirke;2;Looks for a workshop of 200 m2, the empty one has 180
  T1-22;held;T1;slusevang;gjern-markhave;1;Six gardens a week and an old line
  T1-22;held;T1;slusevang;klarvig;0;Polishes windows but has no lift, and is no caretaker
  T1-22;held;T1;slusevang;tagkvist-byg;0;Builder and ordinary enterprise
  T1-22;held;T1;slusevang;landsby-bakkevig;0;Wants its park cut itself
  T1-23;held;T1;kontorvig;spaanvig;3;Restores furniture, 50 a month against 25
  T1-23;held;T1;kontorvig;genvirke;2;Wants 30 used office pieces a month
  T1-23;held;T1;kontorvig;them-genbrugslade;2;Wants 60 pieces of furniture a month for its shop
  T1-23;held;T1;kontorvig;skrotfinken;0;Already partners about the chairs
  T1-23;held;T1;kontorvig;oestervig;0;Wants new tables, ordinary and in Ry
  T1-23;held;T1;kontorvig;brobjergvig;0;Furniture maker and ordinary enterprise
  T1-24;train;T1;bankvig;gudenaa-koekken;3;Meeting food in the same town, plenty of room
  T1-24;train;T1;bankvig;sorring-lervaerk;2;Wants a loan for a kiln, the gifts are agreed already
  T1-24;train;T1;bankvig;kafe-langsoe;1;Cakes for meetings only
  T1-24;train;T1;bankvig;traadloekke;1;Bags may be gifts for customers
  T1-24;train;T1;bankvig;faarvang-syltestue;1;Jam may be a gift for customers
  T1-24;train;T1;bankvig;hvedekvist;0;Its open sandwiches expired in 2024
  T1-24;train;T1;bankvig;lemming-billedvaerk;0;Ordinary enterprise without anything asked for
  T1-25;train;T1;plejehjem-lysvig;ans-vaskeri;3;Washes for institutions in the region, 200 of 900 kg
  T1-25;train;T1;plejehjem-lysvig;plaenevirke;3;Gardens, and lies in the same town
  T1-25;train;T1;plejehjem-lysvig;groenkvik;2;Gardens too, but from Silkeborg
  T1-25;train;T1;plejehjem-lysvig;gjern-markhave;1;Weeding and gardens, six a week, old line
  T1-25;train;T1;plejehjem-lysvig;hvedekvist;0;Bread for institutions was not asked for
  T1-25;train;T1;plejehjem-lysvig;klarvig;0;Cleans and needs washing itself
  T1-26;train;T1;kultur-og-borgerservice;kafe-langsoe;3;Runs a café and has served the library before
  T1-26;train;T1;kultur-og-borgerservice;mentorhuset;2;Wants a meeting room two days a month
  T1-26;train;T1;kultur-og-borgerservice;gudenaa-koekken;1;A kitchen with a team, but no café and already a partner
  T1-26;train;T1;kultur-og-borgerservice;kaffeloekken;0;Closed in 2023
  T1-26;train;T1;kultur-og-borgerservice;hjoernevig;0;Coffee bar, but ordinary: a single department does not make the pair count
  T1-26;train;T1;kultur-og-borgerservice;bitvig;0;The archive is done and ended
  T1-26;train;T1;kultur-og-borgerservice;skrotfinken;0;Already partners about screens
  T1-27;train;T1;landsby-bakkevig;groenkvik;3;Keeps parks, 15 areas a month in the municipality
  T1-27;train;T1;landsby-bakkevig;plaenevirke;2;Green work for public places, declared as gardens only
  T1-27;train;T1;landsby-bakkevig;gjern-markhave;1;Small garden team, far away and not confirmed for a year
  T1-27;train;T1;landsby-bakkevig;bryrup-braendelav;1;Same village, wood workers who might mow
  T1-27;train;T1;landsby-bakkevig;pilevig-planter;0;Grows plants and lacks hands itself
  T1-27;train;T1;landsby-bakkevig;solbakkevig-energi;0;Wants grass cut too
  T1-28;train;T1;bryrup-braendelav;kolossia-logistik;3;400 pallets a month, fresh
  T1-28;train;T1;bryrup-braendelav;pakvirke;3;60 pallets a month, just above the 50 needed
  T1-28;train;T1;bryrup-braendelav;tagkvist-byg;2;80 from building sites, a year since confirmed
  T1-28;train;T1;bryrup-braendelav;nordmark-industri;2;200 a month, though promised in an idea with Spånvig
  T1-28;train;T1;bryrup-braendelav;brobjergvig;1;Offcuts could be firewood, not pallets
  T1-28;train;T1;bryrup-braendelav;teknik-og-miljoe;1;Clean wood could be firewood, wants pallets itself
  T1-28;train;T1;bryrup-braendelav;spaanvig;0;Competes for the same pallets
  T1-28;train;T1;bryrup-braendelav;pallevirke-nord;0;Repairs pallets in Viborg and looks for them
  T1-29;train;T1;pixelhede;kafe-langsoe;3;Lunch for small offices, 40 against 27, same town
  T1-29;train;T1;pixelhede;gudenaa-koekken;3;Canteen food for up to 120 in the same town
  T1-29;train;T1;pixelhede;traadloekke;1;Would like help with a web shop
  T1-29;train;T1;pixelhede;bitvig;0;Under way: they already talk about testing the app
  T1-29;train;T1;pixelhede;kjellerup-kantine;0;Two ordinary enterprises do not count
  T1-29;train;T1;pixelhede;hvedekvist;0;Open sandwiches expired, bread is no lunch
  T1-30;train;T1;lampevig-el;ans-vaskeri;3;Washes work clothes, 30 kg is little
  T1-30;train;T1;lampevig-el;skrotfinken;2;Urgently looks for old electronics to take apart
  T1-30;train;T1;lampevig-el;bitvig;0;Wants screens, the fittings are lamps
  T1-30;train;T1;lampevig-el;genvirke;0;Repairs appliances, needs no fittings
  T1-30;train;T1;lampevig-el;klarvig;0;Needs washing itself
  T1-31;train;T1;teknik-og-miljoe;pakvirke;2;60 used pallets a month against 40, low urgency
  T1-31;train;T1;teknik-og-miljoe;skrotfinken;1;Sorts and dismantles, near to sorting at the stations, they share the screens already
  T1-31;train;T1;teknik-og-miljoe;them-genbrugslade;1;Collects and sorts things for reuse, loosely related
  T1-31;train;T1;teknik-og-miljoe;bryrup-braendelav;1;Could make firewood of the clean wood
  T1-31;train;T1;teknik-og-miljoe;spaanvig;0;Already partners about benches
  T1-31;train;T1;teknik-og-miljoe;genvirke;0;Under way: dialogue about repairs at the station
  T1-31;train;T1;teknik-og-miljoe;groenkvik;0;Already partners about green spots
  T1-31;train;T1;teknik-og-miljoe;nordmark-industri;0;Has pallets, but one department and an ordinary enterprise do not count
  T1-32;train;T1;hjoernevig;kafe-langsoe;3;Cakes, 30 a day against 25, same town
  T1-32;train;T1;hjoernevig;hvedekvist;2;A bakery with room, mostly bread
  T1-32;train;T1;hjoernevig;gjern-markhave;2;Wants coffee grounds for its field
  T1-32;train;T1;hjoernevig;kaffeloekken;0;Closed in 2023
  T1-32;train;T1;hjoernevig;gudenaa-koekken;0;Kitchen without cakes for sale
  T1-33;held;T1;punktum-og-streg;pakvirke;3;Puts 8,000 letters a week in envelopes against 6,000, same town
  T1-33;held;T1;punktum-og-streg;bitvig;0;Scans paper, packs no letters
  T1-33;held;T1;punktum-og-streg;skumvig;0;Wants labels printed, but two ordinary enterprises do not count
  T1-33;held;T1;punktum-og-streg;lemming-billedvaerk;0;Same trade and ordinary
  T1-33;held;T1;punktum-og-streg;kurer-og-ko;0;Delivers post, packs no letters, and ordinary
  T1-34;train;T1;skumvig;pakvirke;3;Packs boxes, 200 a week is little
  T1-34;train;T1;skumvig;faarvang-syltestue;0;Declined in July about the spent grain
  T1-34;train;T1;skumvig;hedevig-foder;0;Wants spent grain, but ordinary and in Viborg
  T1-34;train;T1;skumvig;punktum-og-streg;0;Prints labels, but two ordinary enterprises do not count
  T1-34;train;T1;skumvig;lemming-billedvaerk;0;Signs and foil, did not answer, and ordinary
  T1-35;train;T1;paragrafvig;bitvig;3;Scans 3,000 pages a week against 2,000, same town
  T1-35;train;T1;paragrafvig;glade-kosteskab;0;Wants help with statutes, but only calls itself a social enterprise, so the pair cannot count
  T1-35;train;T1;paragrafvig;bogvig-revision;0;Ordinary enterprise with nothing to exchange
  T1-35;train;T1;paragrafvig;pakvirke;0;Handles paper, scans none
  T1-36;train;T1;brobjergvig;spaanvig;3;Restores tables, 50 a month against 30, and wants offcuts
  T1-36;train;T1;brobjergvig;genvirke;1;Workshop that does up furniture for itself
  T1-36;train;T1;brobjergvig;bryrup-braendelav;1;Could make firewood of the offcuts
  T1-36;train;T1;brobjergvig;kontorvig;0;Wants furniture restored too, and ordinary
  T1-36;train;T1;brobjergvig;skrotfinken;0;Takes chairs apart only for Kontorvig
  T1-37;held;T1;bogvig-revision;gudenaa-koekken;3;Meeting food in the same town, plenty of room
  T1-37;held;T1;bogvig-revision;klarvig;3;Cleans offices, 300 of 6,000 m2, and already in contact
  T1-37;held;T1;bogvig-revision;kafe-langsoe;1;Cakes for meetings only
  T1-37;held;T1;bogvig-revision;glade-kosteskab;0;Cleans private homes and is not assessed as social enterprise
  T1-37;held;T1;bogvig-revision;hvedekvist;0;Its open sandwiches expired in 2024
  T1-37;held;T1;bogvig-revision;lemming-billedvaerk;0;Wants bookkeeping, but two ordinary enterprises do not count
  T2-01;train;T2;frokost til 35 mand på et kontor i Silkeborg;kafe-langsoe;3;Lunch for small offices, up to 40
  T2-01;train;T2;frokost til 35 mand på et kontor i Silkeborg;gudenaa-koekken;3;Canteen up to 120 in town
  T2-01;train;T2;frokost til 35 mand på et kontor i Silkeborg;kjellerup-kantine;2;Big canteen, an ordinary enterprise further away
  T2-01;train;T2;frokost til 35 mand på et kontor i Silkeborg;hvedekvist;0;Sandwich line has expired
  T2-01;train;T2;frokost til 35 mand på et kontor i Silkeborg;kaffeloekken;0;Closed in 2023
  T2-01;train;T2;frokost til 35 mand på et kontor i Silkeborg;hoejskolen-koekken;0;Looks for a canteen itself
  T2-02;train;T2;kantine 250 kuverter Kjellerup;kjellerup-kantine;3;300 a day in the same town
  T2-02;train;T2;kantine 250 kuverter Kjellerup;gudenaa-koekken;2;Works in the region, half of the amount
  T2-02;train;T2;kantine 250 kuverter Kjellerup;kafe-langsoe;1;Only 40, for small offices
  T2-02;train;T2;kantine 250 kuverter Kjellerup;idraet-spurtvig;0;Lends a club kitchen, cooks nothing
  T2-02;train;T2;kantine 250 kuverter Kjellerup;faellesspisning-aavig;0;Eats together, runs no canteen
  T2-03;train;T2;mad til reception for 50 gæster;gudenaa-koekken;3;Meeting catering up to 60
  T2-03;train;T2;mad til reception for 50 gæster;kafe-langsoe;2;Cakes and lunch for small companies, near to a reception
  T2-03;train;T2;mad til reception for 50 gæster;kjellerup-kantine;1;Canteen cook in another town, might cater
  T2-03;train;T2;mad til reception for 50 gæster;hvedekvist;0;Sandwich line expired in 2024
  T2-03;train;T2;mad til reception for 50 gæster;kulturvig;0;Has a stage and needs food itself
  T2-04;held;T2;rundstykker til morgenmøde 20 stk Silkeborg;hvedekvist;3;Bakes bread for others, 300 a day, in the municipality
  T2-04;held;T2;rundstykker til morgenmøde 20 stk Silkeborg;kafe-langsoe;2;Bakes for meetings in town, cakes rather than rolls
  T2-04;held;T2;rundstykker til morgenmøde 20 stk Silkeborg;gudenaa-koekken;1;Caters meetings and might bring rolls
  T2-04;held;T2;rundstykker til morgenmøde 20 stk Silkeborg;hjoernevig;0;Buys cakes itself
  T2-04;held;T2;rundstykker til morgenmøde 20 stk Silkeborg;sejskov-vandrehjem;0;Looks for morning bread itself
  T2-05;held;T2;vaske 80 kg kokketøj om ugen;ans-vaskeri;3;Laundry for work clothes with 900 kg a week
  T2-05;held;T2;vaske 80 kg kokketøj om ugen;traadloekke;0;Repairs clothes, washes none
  T2-05;held;T2;vaske 80 kg kokketøj om ugen;klarvig;0;Needs washing itself
  T2-05;held;T2;vaske 80 kg kokketøj om ugen;gudenaa-koekken;0;A kitchen, no laundry
  T2-06;train;T2;hovedrengøring af lægeklinik 200 m2 8600;klarvig;3;Cleans offices with 6,000 m2 a week in the town
  T2-06;train;T2;hovedrengøring af lægeklinik 200 m2 8600;glade-kosteskab;1;Cleans private homes, three people
  T2-06;train;T2;hovedrengøring af lægeklinik 200 m2 8600;bogvig-revision;0;Looks for cleaning itself
  T2-06;train;T2;hovedrengøring af lægeklinik 200 m2 8600;klinikvig;0;Is a clinic, cleans nothing
  T2-07;train;T2;rengøring hjemme hos en ældre dame;glade-kosteskab;3;Cleans 25 private homes a week
  T2-07;train;T2;rengøring hjemme hos en ældre dame;klarvig;1;Cleans, but offices on fixed teams
  T2-07;train;T2;rengøring hjemme hos en ældre dame;plejehjem-lysvig;0;A nursing home, no cleaning help
  T2-07;train;T2;rengøring hjemme hos en ældre dame;ans-vaskeri;0;Washes clothes, no homes
  T2-08;train;T2;150 stofposer med logo til en konference;traadloekke;3;Sews bags with print, 500 a month, sends everywhere
  T2-08;train;T2;150 stofposer med logo til en konference;ulvevig-tekstil;0;Gives fabric remnants and itself looks for sewing
  T2-08;train;T2;150 stofposer med logo til en konference;lemming-billedvaerk;0;Draws logos, makes no bags
  T2-08;train;T2;150 stofposer med logo til en konference;oestervig;0;Holds conferences, sews nothing
  T2-09;held;T2;3500 kasser om ugen skal pakkes om;pakvirke;2;Packs 2,500 a week and is booked until New Year, so only a part
  T2-09;held;T2;3500 kasser om ugen skal pakkes om;kolossia-logistik;0;Looks for repacking itself
  T2-09;held;T2;3500 kasser om ugen skal pakkes om;skumvig;0;Looks for packing itself
  T2-09;held;T2;3500 kasser om ugen skal pakkes om;kurer-og-ko;0;Drives boxes, packs none
  T2-10;train;T2;lagerhotel til en lille netbutik, 50 ordrer om dagen;pakvirke;2;Stores and picks 120 orders a day, not confirmed for 21 months
  T2-10;train;T2;lagerhotel til en lille netbutik, 50 ordrer om dagen;nordmark-industri;1;Has only the square metres
  T2-10;train;T2;lagerhotel til en lille netbutik, 50 ordrer om dagen;kolossia-logistik;1;Warehouse business, but no such offer is declared
  T2-10;train;T2;lagerhotel til en lille netbutik, 50 ordrer om dagen;pixelhede;0;Builds web shops, stores no goods
  T2-10;train;T2;lagerhotel til en lille netbutik, 50 ordrer om dagen;vandkvist-vvs;0;Needs help in its own store
  T2-11;held;T2;klippe hæk hos tre naboer i Kjellerup;plaenevirke;3;Cuts hedges and lies in Kjellerup
  T2-11;held;T2;klippe hæk hos tre naboer i Kjellerup;groenkvik;2;Thirty gardens a week, drives from Silkeborg
  T2-11;held;T2;klippe hæk hos tre naboer i Kjellerup;gjern-markhave;1;A few gardens, old line
  T2-11;held;T2;klippe hæk hos tre naboer i Kjellerup;pilevig-planter;0;Sells plants, cuts nothing
  T2-12;held;T2;sne skal ryddes på en p-plads i vinter 8600;plaenevirke;3;The only one that clears snow, 25 addresses
  T2-12;held;T2;sne skal ryddes på en p-plads i vinter 8600;groenkvik;1;Green teams in town that might do winter work
  T2-12;held;T2;sne skal ryddes på en p-plads i vinter 8600;klarvig;0;Cleans indoors
  T2-12;held;T2;sne skal ryddes på en p-plads i vinter 8600;randvig-entreprise;0;Road builder in Brædstrup without any such offer
  T2-13;train;T2;nogen til at passe en legeplads i Gjern;groenkvik;3;Keeps playgrounds and parks in the municipality
  T2-13;train;T2;nogen til at passe en legeplads i Gjern;gjern-markhave;1;Gardeners in the village, but no playgrounds and an old line
  T2-13;train;T2;nogen til at passe en legeplads i Gjern;plaenevirke;1;Green work, declared as gardens
  T2-13;train;T2;nogen til at passe en legeplads i Gjern;mentorhuset;0;Looks after people at work, not playgrounds
  T2-14;train;T2;flytte et kontor med 12 skriveborde;genvirke;2;Clears and drives away, moving is its neighbour trade
  T2-14;train;T2;flytte et kontor med 12 skriveborde;kurer-og-ko;2;Vans for goods, no packing down
  T2-14;train;T2;flytte et kontor med 12 skriveborde;them-genbrugslade;1;Fetches furniture, for its own shop
  T2-14;train;T2;flytte et kontor med 12 skriveborde;kontorvig;0;Sells office furniture, moves none
  T2-15;train;T2;hente 6 paller varer i Herning hver uge;kurer-og-ko;3;Drives goods in the whole region, 40 trips a week
  T2-15;train;T2;hente 6 paller varer i Herning hver uge;genvirke;1;Has a van, but drives rubbish and inside the municipality
  T2-15;train;T2;hente 6 paller varer i Herning hver uge;kolossia-logistik;0;Stores goods, declares no driving
  T2-15;train;T2;hente 6 paller varer i Herning hver uge;bryrup-braendelav;0;Sells firewood on pallets
  T2-15;train;T2;hente 6 paller varer i Herning hver uge;pallevirke-nord;0;Repairs pallets
  T2-16;train;T2;varm mad skal køres ud til ældre 2 timer om dagen;kurer-og-ko;3;Delivers food six hours a day in the municipality
  T2-16;train;T2;varm mad skal køres ud til ældre 2 timer om dagen;gudenaa-koekken;0;Cooks it, and lacks delivery itself
  T2-16;train;T2;varm mad skal køres ud til ældre 2 timer om dagen;hvedekvist;0;Lacks delivery itself
  T2-16;train;T2;varm mad skal køres ud til ældre 2 timer om dagen;fjordvig-fisk;0;Lacks delivery and must not be called
  T2-17;held;T2;scanne gamle byggesager, 2500 sider;bitvig;3;Scans archives, 3,000 pages a week
  T2-17;held;T2;scanne gamle byggesager, 2500 sider;paragrafvig;0;Looks for scanning itself
  T2-17;held;T2;scanne gamle byggesager, 2500 sider;tagkvist-byg;0;Builds houses, scans nothing
  T2-17;held;T2;scanne gamle byggesager, 2500 sider;pakvirke;0;Handles paper letters, scans none
  T2-18;held;T2;ny hjemmeside til vores forening;pixelhede;3;Makes web sites for anybody in the country
  T2-18;held;T2;ny hjemmeside til vores forening;lemming-billedvaerk;1;Can draw it, not build it
  T2-18;held;T2;ny hjemmeside til vores forening;studio-firkantvig;1;Can lay it out, not build it, and old line
  T2-18;held;T2;ny hjemmeside til vores forening;bitvig;0;Tests software, builds none
  T2-19;train;T2;40 plakater til et loppemarked;punktum-og-streg;3;Prints, 200 jobs a month
  T2-19;train;T2;40 plakater til et loppemarked;lemming-billedvaerk;3;Makes posters and signs, anywhere
  T2-19;train;T2;40 plakater til et loppemarked;studio-firkantvig;1;Can lay one out, not print, line two years old
  T2-19;train;T2;40 plakater til et loppemarked;them-genbrugslade;0;Holds flea markets, prints nothing
  T2-20;held;T2;hjælp til at skrive vedtægter;paragrafvig;3;Offers a free hour about statutes
  T2-20;held;T2;hjælp til at skrive vedtægter;bogvig-revision;1;Auditor who knows small firms, no statutes declared
  T2-20;held;T2;hjælp til at skrive vedtægter;erhvervsring-midtvig;0;Arranges meetings
  T2-20;held;T2;hjælp til at skrive vedtægter;fonden-stensvig;0;Gives grants
  T2-21;train;T2;et lokale til 10 personer mandag formiddag;sejskov-vandrehjem;3;Room for twelve in the wood
  T2-21;train;T2;et lokale til 10 personer mandag formiddag;kultur-og-borgerservice;3;Five rooms at the library
  T2-21;train;T2;et lokale til 10 personer mandag formiddag;oestervig;1;Rooms in Ry, not confirmed since 2024
  T2-21;train;T2;et lokale til 10 personer mandag formiddag;kulturvig;1;A hall in Them, far too big
  T2-21;train;T2;et lokale til 10 personer mandag formiddag;slusevang;0;An empty workshop
  T2-22;held;T2;opbevaring af havemøbler vinteren over, 100 m2;nordmark-industri;3;150 m2 of storage in town
  T2-22;held;T2;opbevaring af havemøbler vinteren over, 100 m2;slusevang;2;Empty workshop of 180 m2, another use but room enough
  T2-22;held;T2;opbevaring af havemøbler vinteren over, 100 m2;kolossia-logistik;1;Storage is its business, but nothing is offered
  T2-22;held;T2;opbevaring af havemøbler vinteren over, 100 m2;spaanvig;0;Makes garden furniture, stores none
  T2-22;held;T2;opbevaring af havemøbler vinteren over, 100 m2;groenkvik;0;Looks for storage itself
  T2-23;train;T2;en der kan fortælle personalet om autisme;mentorhuset;3;Holds talks about autism at work
  T2-23;train;T2;en der kan fortælle personalet om autisme;oestervig;1;Course centre, but only rooms are offered
  T2-23;train;T2;en der kan fortælle personalet om autisme;ide-computerro;0;An idea for people with autism, holds no talks
  T2-23;train;T2;en der kan fortælle personalet om autisme;bitvig;0;Employs testers, teaches nobody
  T2-24;train;T2;20 bænke til en skolegård;spaanvig;3;Makes outdoor and school furniture, 90 a month
  T2-24;train;T2;20 bænke til en skolegård;brobjergvig;1;Furniture maker, no such offer declared
  T2-24;train;T2;20 bænke til en skolegård;kontorvig;0;Has used office furniture
  T2-24;train;T2;20 bænke til en skolegård;skolen-proevemark;0;Looks for furniture itself
  T2-25;train;T2;julegaver til 80 ansatte;sorring-lervaerk;3;Ceramics as company gifts, 120 a month
  T2-25;train;T2;julegaver til 80 ansatte;faarvang-syltestue;2;Jars of jam make a gift, sent everywhere
  T2-25;train;T2;julegaver til 80 ansatte;traadloekke;1;Bags could be gifts
  T2-25;train;T2;julegaver til 80 ansatte;skumvig;0;Needs gift boxes packed, offers no gifts
  T2-25;train;T2;julegaver til 80 ansatte;bankvig;0;Looks for gifts itself
  T2-26;held;T2;opvaskemaskinen er gået i stykker;skrotfinken;3;Repairs appliances, 40 a month
  T2-26;held;T2;opvaskemaskinen er gået i stykker;genvirke;3;Repairs household appliances, 25 a month
  T2-26;held;T2;opvaskemaskinen er gået i stykker;vandkvist-vvs;1;Plumber, no repair declared
  T2-26;held;T2;opvaskemaskinen er gået i stykker;gudenaa-koekken;0;Washes up, repairs nothing
  T2-26;held;T2;opvaskemaskinen er gået i stykker;ide-computerro;0;Repairs computers only
  T2-27;train;T2;lån 50.000 til en ny ladcykel;bankvig;3;Small loans to starters
  T2-27;train;T2;lån 50.000 til en ny ladcykel;fonden-stensvig;1;Grants to social projects, no loan
  T2-27;train;T2;lån 50.000 til en ny ladcykel;hjulkvist;0;Lends out cargo bikes and has paused it: another kind of loan
  T2-27;train;T2;lån 50.000 til en ny ladcykel;kurer-og-ko;0;Rides cargo bikes, lends no money
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;skrotfinken;3;From 8 hours, takes apart and tests in quiet
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;genvirke;2;From 8 hours, repairs, with a mentor but not quiet
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;hjulkvist;2;From 8 hours, bicycle repair without customers
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;traadloekke;1;From 6 hours and quiet, but sewing
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;pakvirke;1;From 5 hours and quiet, but packing
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;spaanvig;1;From 6 hours in a workshop, furniture
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;sorring-lervaerk;1;Quiet and from 5 hours, but glazing
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;bitvig;0;Starts at ten hours
  T2-28;train;T2;8 timers fleksjob med at reparere ting i fred og ro;ide-computerro;0;Only an idea, employs nobody yet
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;straavig;3;Looks for help in the stable, just ten hours
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;gjern-markhave;2;Field work from 5 to 25 hours, quiet
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;pilevig-planter;1;Looks for hands in spring only
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;bryrup-braendelav;1;Outdoor work with wood, 6 to 20 hours
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;groenkvik;1;Garden teams from ten hours
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;ide-hestehold;0;Only an idea, nobody is taken in yet
  T2-29;train;T2;praktik på en gård eller i en stald, 10 timer om ugen;hedevig-foder;0;Feed factory in Viborg
  T2-30;train;T2;vi har 150 engangspaller tilovers hver måned i Them;spaanvig;3;Urgently looks for 250 a month
  T2-30;train;T2;vi har 150 engangspaller tilovers hver måned i Them;bryrup-braendelav;2;Takes 50 a month and lies close by
  T2-30;train;T2;vi har 150 engangspaller tilovers hver måned i Them;teknik-og-miljoe;2;Takes 40 a month for raised beds
  T2-30;train;T2;vi har 150 engangspaller tilovers hver måned i Them;pallevirke-nord;1;Wants 500 but sits in Viborg and asks near home
  T2-30;train;T2;vi har 150 engangspaller tilovers hver måned i Them;kolossia-logistik;0;Gives pallets away itself
  T2-30;train;T2;vi har 150 engangspaller tilovers hver måned i Them;tagkvist-byg;0;Gives pallets away itself
  T2-31;held;T2;vi smider 40 kg mad ud fra kantinen om ugen;gudenaa-koekken;3;Looks for 80 kg of surplus food
  T2-31;held;T2;vi smider 40 kg mad ud fra kantinen om ugen;faellesspisning-aavig;3;Looks for 60 kg of surplus food for its meals
  T2-31;held;T2;vi smider 40 kg mad ud fra kantinen om ugen;gjern-markhave;1;Could compost the green part
  T2-31;held;T2;vi smider 40 kg mad ud fra kantinen om ugen;ide-madspildsbod;1;Idea of dishes made of surplus food, not started
  T2-31;held;T2;vi smider 40 kg mad ud fra kantinen om ugen;faarvang-syltestue;0;Wants fruit, no cooked food
  T2-31;held;T2;vi smider 40 kg mad ud fra kantinen om ugen;kjellerup-kantine;0;Has surplus food itself
  T2-32;train;T2;150 kg stødte æbler i Fårvang som nogen må få;faarvang-syltestue;3;Makes jam of surplus fruit in the same town
  T2-32;train;T2;150 kg stødte æbler i Fårvang som nogen må få;gudenaa-koekken;1;Uses surplus food, not that much fruit
  T2-32;train;T2;150 kg stødte æbler i Fårvang som nogen må få;faellesspisning-aavig;1;Surplus food for common meals
  T2-32;train;T2;150 kg stødte æbler i Fårvang som nogen må få;gjern-markhave;1;Green waste for the field
  T2-32;train;T2;150 kg stødte æbler i Fårvang som nogen må få;ide-madspildsbod;1;Idea of dishes of surplus food
  T2-32;train;T2;150 kg stødte æbler i Fårvang som nogen må få;hedevig-foder;0;Wants grain and remains in tons, out of reach in Viborg
  T2-33;train;T2;40 brugte skriveborde skal ud af kontoret inden nytår;genvirke;3;Restores 30 office pieces a month
  T2-33;train;T2;40 brugte skriveborde skal ud af kontoret inden nytår;them-genbrugslade;3;Takes 60 pieces of furniture a month and fetches them
  T2-33;train;T2;40 brugte skriveborde skal ud af kontoret inden nytår;spaanvig;1;Restores tables, but as paid work
  T2-33;train;T2;40 brugte skriveborde skal ud af kontoret inden nytår;oestervig;1;Lacks 40 tables, wants new ones and lies in Ry
  T2-33;train;T2;40 brugte skriveborde skal ud af kontoret inden nytår;kontorvig;0;Gets rid of office furniture itself
  T2-34;train;T2;vi forærer et læs gamle computere og kabler væk;skrotfinken;3;Urgently looks for eight tons of electronics a month
  T2-34;train;T2;vi forærer et læs gamle computere og kabler væk;bitvig;1;Wants 20 used screens only
  T2-34;train;T2;vi forærer et læs gamle computere og kabler væk;ide-computerro;1;Repairs computers, still an idea and asks for none
  T2-34;train;T2;vi forærer et læs gamle computere og kabler væk;lampevig-el;0;Has old fittings to give itself
  T2-34;train;T2;vi forærer et læs gamle computere og kabler væk;pixelhede;0;Makes web sites
  T2-35;held;T2;100 kg metervarer og gamle gardiner afgives gratis;traadloekke;3;Sews of fabric remnants and curtains, 200 kg a month
  T2-35;held;T2;100 kg metervarer og gamle gardiner afgives gratis;them-genbrugslade;1;A second-hand shop might sell some
  T2-35;held;T2;100 kg metervarer og gamle gardiner afgives gratis;ulvevig-tekstil;0;Gives remnants away itself
  T2-35;held;T2;100 kg metervarer og gamle gardiner afgives gratis;ans-vaskeri;0;Washes textiles, needs none
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;skumvig;3;Urgently wants 200 a week, newly confirmed
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;nordmark-industri;2;Wants 1,200, so a part of it
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;mejsevig-plast;2;Wants 3,000 split between two, a small part
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;maaskevig;2;Wants 500, need two years old
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;kolossia-logistik;1;Wants 4,000, has Pakvirke and an old need
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;drejvig;1;Wants parts inspected, near to packing
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;punktum-og-streg;1;Wants letters put in envelopes, near to packing
  T2-36;train;T2;vi kan pakke 300 kasser om ugen, hvem mangler det;knastvig-kemi;0;Has said no to calls this year and sits in Hammel
  T2-37;train;T2;vores gartnerhold har ledig tid, hvem kan bruge os;slusevang;3;Wants 14 courtyards kept in town
  T2-37;train;T2;vores gartnerhold har ledig tid, hvem kan bruge os;landsby-bakkevig;2;Wants its village park cut twice a month
  T2-37;train;T2;vores gartnerhold har ledig tid, hvem kan bruge os;plejehjem-lysvig;2;Wants one garden kept, need a year and a half old
  T2-37;train;T2;vores gartnerhold har ledig tid, hvem kan bruge os;solbakkevig-energi;0;Grass in Herning, asked near home
  T2-37;train;T2;vores gartnerhold har ledig tid, hvem kan bruge os;randvig-entreprise;0;Wants paving in Brædstrup
  T2-37;train;T2;vores gartnerhold har ledig tid, hvem kan bruge os;plaenevirke;0;Same trade
  T2-38;train;T2;vi har en tom hal på 250 m2 der kan bruges til værksted;genvirke;3;Looks for a larger workshop, 200 m2
  T2-38;train;T2;vi har en tom hal på 250 m2 der kan bruges til værksted;groenkvik;1;Looks for 80 m2 in winter, storage only
  T2-38;train;T2;vi har en tom hal på 250 m2 der kan bruges til værksted;mentorhuset;0;Looks for a meeting room
  T2-38;train;T2;vi har en tom hal på 250 m2 der kan bruges til værksted;slusevang;0;Has an empty workshop itself
  T2-39;held;T2;vi bager kager og søger faste aftagere i Silkeborg;hjoernevig;3;Urgently wants 25 cakes a day in town
  T2-39;held;T2;vi bager kager og søger faste aftagere i Silkeborg;sejskov-vandrehjem;2;Wants baked goods for the morning, bread rather
  T2-39;held;T2;vi bager kager og søger faste aftagere i Silkeborg;bankvig;1;Meeting food, cakes would be a part
  T2-39;held;T2;vi bager kager og søger faste aftagere i Silkeborg;bogvig-revision;1;Meeting food, cakes would be a part
  T2-39;held;T2;vi bager kager og søger faste aftagere i Silkeborg;kafe-langsoe;0;Bakes its own
  T2-39;held;T2;vi bager kager og søger faste aftagere i Silkeborg;hvedekvist;0;A bakery itself
  """#
