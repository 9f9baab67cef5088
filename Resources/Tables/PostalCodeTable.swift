/// The postal codes as text, one a line: code; town; municipalities that it touches. State of 2020.
let postalCodeTable = #"""
  0800;Høje Taastrup;0169
  0900;København C;0101
  0913;Københavns Pakkecent;0153
  0914;Københavns Pakkecent;0153
  0917;Københavns Pakkecent;0153
  0960;Udland;0101
  0999;København C;0101
  1000;København K;0101
  1050;København K;0101
  1051;København K;0101
  1052;København K;0101
  1053;København K;0101
  1054;København K;0101
  1055;København K;0101
  1056;København K;0101
  1057;København K;0101
  1058;København K;0101
  1059;København K;0101
  1060;København K;0101
  1061;København K;0101
  1062;København K;0101
  1063;København K;0101
  1064;København K;0101
  1065;København K;0101
  1066;København K;0101
  1067;København K;0101
  1068;København K;0101
  1069;København K;0101
  1070;København K;0101
  1071;København K;0101
  1072;København K;0101
  1073;København K;0101
  1074;København K;0101
  1092;København K;0101
  1093;København K;0101
  1095;København K;0101
  1098;København K;0101
  1100;København K;0101
  1101;København K;0101
  1102;København K;0101
  1103;København K;0101
  1104;København K;0101
  1105;København K;0101
  1106;København K;0101
  1107;København K;0101
  1110;København K;0101
  1111;København K;0101
  1112;København K;0101
  1113;København K;0101
  1114;København K;0101
  1115;København K;0101
  1116;København K;0101
  1117;København K;0101
  1118;København K;0101
  1119;København K;0101
  1120;København K;0101
  1121;København K;0101
  1122;København K;0101
  1123;København K;0101
  1124;København K;0101
  1125;København K;0101
  1126;København K;0101
  1127;København K;0101
  1128;København K;0101
  1129;København K;0101
  1130;København K;0101
  1131;København K;0101
  1140;København K;0101
  1147;København K;0101
  1148;København K;0101
  1150;København K;0101
  1151;København K;0101
  1152;København K;0101
  1153;København K;0101
  1154;København K;0101
  1155;København K;0101
  1156;København K;0101
  1157;København K;0101
  1158;København K;0101
  1159;København K;0101
  1160;København K;0101
  1161;København K;0101
  1162;København K;0101
  1164;København K;0101
  1165;København K;0101
  1166;København K;0101
  1167;København K;0101
  1168;København K;0101
  1169;København K;0101
  1170;København K;0101
  1171;København K;0101
  1172;København K;0101
  1173;København K;0101
  1174;København K;0101
  1175;København K;0101
  1200;København K;0101
  1201;København K;0101
  1202;København K;0101
  1203;København K;0101
  1204;København K;0101
  1205;København K;0101
  1206;København K;0101
  1207;København K;0101
  1208;København K;0101
  1209;København K;0101
  1210;København K;0101
  1211;København K;0101
  1213;København K;0101
  1214;København K;0101
  1215;København K;0101
  1216;København K;0101
  1217;København K;0101
  1218;København K;0101
  1219;København K;0101
  1220;København K;0101
  1221;København K;0101
  1240;København K;0101
  1250;København K;0101
  1251;København K;0101
  1252;København K;0101
  1253;København K;0101
  1254;København K;0101
  1255;København K;0101
  1256;København K;0101
  1257;København K;0101
  1259;København K;0101
  1260;København K;0101
  1261;København K;0101
  1263;København K;0101
  1264;København K;0101
  1265;København K;0101
  1266;København K;0101
  1267;København K;0101
  1268;København K;0101
  1270;København K;0101
  1271;København K;0101
  1300;København K;0101
  1301;København K;0101
  1302;København K;0101
  1303;København K;0101
  1304;København K;0101
  1306;København K;0101
  1307;København K;0101
  1308;København K;0101
  1309;København K;0101
  1310;København K;0101
  1311;København K;0101
  1312;København K;0101
  1313;København K;0101
  1314;København K;0101
  1315;København K;0101
  1316;København K;0101
  1317;København K;0101
  1318;København K;0101
  1319;København K;0101
  1320;København K;0101
  1321;København K;0101
  1322;København K;0101
  1323;København K;0101
  1324;København K;0101
  1325;København K;0101
  1326;København K;0101
  1327;København K;0101
  1328;København K;0101
  1329;København K;0101
  1350;København K;0101
  1352;København K;0101
  1353;København K;0101
  1354;København K;0101
  1355;København K;0101
  1356;København K;0101
  1357;København K;0101
  1358;København K;0101
  1359;København K;0101
  1360;København K;0101
  1361;København K;0101
  1362;København K;0101
  1363;København K;0101
  1364;København K;0101
  1365;København K;0101
  1366;København K;0101
  1367;København K;0101
  1368;København K;0101
  1369;København K;0101
  1370;København K;0101
  1371;København K;0101
  1400;København K;0101
  1401;København K;0101
  1402;København K;0101
  1403;København K;0101
  1406;København K;0101
  1407;København K;0101
  1408;København K;0101
  1409;København K;0101
  1410;København K;0101
  1411;København K;0101
  1412;København K;0101
  1413;København K;0101
  1414;København K;0101
  1415;København K;0101
  1416;København K;0101
  1417;København K;0101
  1418;København K;0101
  1419;København K;0101
  1420;København K;0101
  1421;København K;0101
  1422;København K;0101
  1423;København K;0101
  1424;København K;0101
  1425;København K;0101
  1426;København K;0101
  1427;København K;0101
  1428;København K;0101
  1429;København K;0101
  1430;København K;0101
  1432;København K;0101
  1433;København K;0101
  1434;København K;0101
  1435;København K;0101
  1436;København K;0101
  1437;København K;0101
  1438;København K;0101
  1439;København K;0101
  1440;København K;0101
  1441;København K;0101
  1448;København K;0101
  1450;København K;0101
  1451;København K;0101
  1452;København K;0101
  1453;København K;0101
  1454;København K;0101
  1455;København K;0101
  1456;København K;0101
  1457;København K;0101
  1458;København K;0101
  1459;København K;0101
  1460;København K;0101
  1462;København K;0101
  1463;København K;0101
  1464;København K;0101
  1466;København K;0101
  1467;København K;0101
  1468;København K;0101
  1470;København K;0101
  1471;København K;0101
  1472;København K;0101
  1473;København K;0101
  1500;København V;0101
  1532;København V;0185
  1533;København V;0185
  1550;København V;0101
  1551;København V;0101
  1552;København V;0101
  1553;København V;0101
  1554;København V;0101
  1555;København V;0101
  1556;København V;0101
  1557;København V;0101
  1558;København V;0101
  1559;København V;0101
  1560;København V;0101
  1561;København V;0101
  1562;København V;0101
  1563;København V;0101
  1564;København V;0101
  1566;København V;0101
  1567;København V;0101
  1568;København V;0101
  1569;København V;0101
  1570;København V;0101
  1571;København V;0101
  1572;København V;0101
  1573;København V;0101
  1574;København V;0101
  1575;København V;0101
  1576;København V;0101
  1577;København V;0101
  1592;København V;0101
  1599;København V;0101
  1600;København V;0101
  1601;København V;0101
  1602;København V;0101
  1603;København V;0101
  1604;København V;0101
  1605;København V;0101
  1606;København V;0101
  1607;København V;0101
  1608;København V;0101
  1609;København V;0101
  1610;København V;0101
  1611;København V;0101
  1612;København V;0101
  1613;København V;0101
  1614;København V;0101
  1615;København V;0101
  1616;København V;0101
  1617;København V;0101
  1618;København V;0101
  1619;København V;0101
  1620;København V;0101
  1621;København V;0101
  1622;København V;0101
  1623;København V;0101
  1624;København V;0101
  1630;København V;0101
  1631;København V;0101
  1632;København V;0101
  1633;København V;0101
  1634;København V;0101
  1635;København V;0101
  1650;København V;0101
  1651;København V;0101
  1652;København V;0101
  1653;København V;0101
  1654;København V;0101
  1655;København V;0101
  1656;København V;0101
  1657;København V;0101
  1658;København V;0101
  1659;København V;0101
  1660;København V;0101
  1661;København V;0101
  1662;København V;0101
  1663;København V;0101
  1664;København V;0101
  1665;København V;0101
  1666;København V;0101
  1667;København V;0101
  1668;København V;0101
  1669;København V;0101
  1670;København V;0101
  1671;København V;0101
  1672;København V;0101
  1673;København V;0101
  1674;København V;0101
  1675;København V;0101
  1676;København V;0101
  1677;København V;0101
  1699;København V;0101
  1700;København V;0101
  1701;København V;0101
  1702;København V;0101
  1703;København V;0101
  1704;København V;0101
  1705;København V;0101
  1706;København V;0101
  1707;København V;0101
  1708;København V;0101
  1709;København V;0101
  1710;København V;0101
  1711;København V;0101
  1712;København V;0101
  1714;København V;0101
  1715;København V;0101
  1716;København V;0101
  1717;København V;0101
  1718;København V;0101
  1719;København V;0101
  1720;København V;0101
  1721;København V;0101
  1722;København V;0101
  1723;København V;0101
  1724;København V;0101
  1725;København V;0101
  1726;København V;0101
  1727;København V;0101
  1728;København V;0101
  1729;København V;0101
  1730;København V;0101
  1731;København V;0101
  1732;København V;0101
  1733;København V;0101
  1734;København V;0101
  1735;København V;0101
  1736;København V;0101
  1737;København V;0101
  1738;København V;0101
  1739;København V;0101
  1749;København V;0101
  1750;København V;0101
  1751;København V;0101
  1752;København V;0101
  1753;København V;0101
  1754;København V;0101
  1755;København V;0101
  1756;København V;0101
  1757;København V;0101
  1758;København V;0101
  1759;København V;0101
  1760;København V;0101
  1761;København V;0101
  1762;København V;0101
  1763;København V;0101
  1764;København V;0101
  1765;København V;0101
  1766;København V;0101
  1770;København V;0101
  1771;København V;0101
  1772;København V;0101
  1773;København V;0101
  1774;København V;0101
  1775;København V;0101
  1777;København V;0101
  1780;København V;0101
  1785;København V;0101
  1786;København V;0101
  1787;København V;0101
  1790;København V;0101
  1799;København V;0101
  1800;Frederiksberg C;0147
  1801;Frederiksberg C;0147
  1802;Frederiksberg C;0147
  1803;Frederiksberg C;0147
  1804;Frederiksberg C;0147
  1805;Frederiksberg C;0147
  1806;Frederiksberg C;0147
  1807;Frederiksberg C;0147
  1808;Frederiksberg C;0147
  1809;Frederiksberg C;0147
  1810;Frederiksberg C;0101,0147
  1811;Frederiksberg C;0147
  1812;Frederiksberg C;0147
  1813;Frederiksberg C;0147
  1814;Frederiksberg C;0147
  1815;Frederiksberg C;0147
  1816;Frederiksberg C;0147
  1817;Frederiksberg C;0147
  1818;Frederiksberg C;0147
  1819;Frederiksberg C;0147
  1820;Frederiksberg C;0147
  1822;Frederiksberg C;0147
  1823;Frederiksberg C;0147
  1824;Frederiksberg C;0147
  1825;Frederiksberg C;0147
  1826;Frederiksberg C;0147
  1827;Frederiksberg C;0147
  1828;Frederiksberg C;0147
  1829;Frederiksberg C;0147
  1850;Frederiksberg C;0147
  1851;Frederiksberg C;0147
  1852;Frederiksberg C;0147
  1853;Frederiksberg C;0147
  1854;Frederiksberg C;0147
  1855;Frederiksberg C;0147
  1856;Frederiksberg C;0147
  1857;Frederiksberg C;0147
  1860;Frederiksberg C;0147
  1861;Frederiksberg C;0147
  1862;Frederiksberg C;0147
  1863;Frederiksberg C;0147
  1864;Frederiksberg C;0147
  1865;Frederiksberg C;0147
  1866;Frederiksberg C;0147
  1867;Frederiksberg C;0147
  1868;Frederiksberg C;0147
  1870;Frederiksberg C;0147
  1871;Frederiksberg C;0147
  1872;Frederiksberg C;0147
  1873;Frederiksberg C;0147
  1874;Frederiksberg C;0147
  1875;Frederiksberg C;0147
  1876;Frederiksberg C;0147
  1877;Frederiksberg C;0147
  1878;Frederiksberg C;0147
  1879;Frederiksberg C;0147
  1900;Frederiksberg C;0147
  1901;Frederiksberg C;0147
  1902;Frederiksberg C;0147
  1903;Frederiksberg C;0147
  1904;Frederiksberg C;0147
  1905;Frederiksberg C;0147
  1906;Frederiksberg C;0147
  1908;Frederiksberg C;0147
  1909;Frederiksberg C;0147
  1910;Frederiksberg C;0147
  1911;Frederiksberg C;0147
  1912;Frederiksberg C;0147
  1913;Frederiksberg C;0147
  1914;Frederiksberg C;0147
  1915;Frederiksberg C;0147
  1916;Frederiksberg C;0147
  1917;Frederiksberg C;0147
  1920;Frederiksberg C;0147
  1921;Frederiksberg C;0147
  1922;Frederiksberg C;0147
  1923;Frederiksberg C;0147
  1924;Frederiksberg C;0147
  1925;Frederiksberg C;0147
  1926;Frederiksberg C;0147
  1927;Frederiksberg C;0147
  1928;Frederiksberg C;0147
  1950;Frederiksberg C;0147
  1951;Frederiksberg C;0147
  1952;Frederiksberg C;0147
  1953;Frederiksberg C;0147
  1954;Frederiksberg C;0147
  1955;Frederiksberg C;0147
  1956;Frederiksberg C;0147
  1957;Frederiksberg C;0147
  1958;Frederiksberg C;0147
  1959;Frederiksberg C;0147
  1960;Frederiksberg C;0147
  1961;Frederiksberg C;0147
  1962;Frederiksberg C;0147
  1963;Frederiksberg C;0147
  1964;Frederiksberg C;0147
  1965;Frederiksberg C;0147
  1966;Frederiksberg C;0147
  1967;Frederiksberg C;0147
  1970;Frederiksberg C;0147
  1971;Frederiksberg C;0147
  1972;Frederiksberg C;0147
  1973;Frederiksberg C;0147
  1974;Frederiksberg C;0147
  2000;Frederiksberg;0101,0147
  2100;København Ø;0101
  2150;Nordhavn;0101
  2200;København N;0101,0147
  2300;København S;0101,0185
  2400;København NV;0101
  2450;København SV;0101
  2500;Valby;0101,0147
  2600;Glostrup;0161,0165
  2605;Brøndby;0153
  2610;Rødovre;0101,0167,0175
  2620;Albertslund;0153,0165
  2625;Vallensbæk;0187
  2630;Taastrup;0169
  2635;Ishøj;0183
  2640;Hedehusene;0169,0183,0253,0265
  2650;Hvidovre;0153,0167
  2660;Brøndby Strand;0153,0167
  2665;Vallensbæk Strand;0187
  2670;Greve;0253
  2680;Solrød Strand;0269
  2690;Karlslunde;0253,0269
  2700;Brønshøj;0101
  2720;Vanløse;0101,0147
  2730;Herlev;0151,0159,0163
  2740;Skovlunde;0151,0163
  2750;Ballerup;0151,0165,0240
  2760;Måløv;0151
  2765;Smørum;0240
  2770;Kastrup;0101,0185
  2791;Dragør;0155,0185
  2800;Kongens Lyngby;0157,0159,0173,0230
  2820;Gentofte;0157,0159
  2830;Virum;0173,0230
  2840;Holte;0173,0230
  2850;Nærum;0230
  2860;Søborg;0101,0159
  2870;Dyssegård;0157
  2880;Bagsværd;0159,0163,0190
  2900;Hellerup;0101,0157
  2920;Charlottenlund;0157
  2930;Klampenborg;0157,0173
  2942;Skodsborg;0230
  2950;Vedbæk;0223,0230
  2960;Rungsted Kyst;0223
  2970;Hørsholm;0210,0223,0230
  2980;Kokkedal;0210,0223
  2990;Nivå;0210
  3000;Helsingør;0217
  3050;Humlebæk;0210
  3060;Espergærde;0210,0217
  3070;Snekkersten;0217
  3080;Tikøb;0217
  3100;Hornbæk;0217,0270
  3120;Dronningmølle;0270
  3140;Ålsgårde;0217
  3150;Hellebæk;0217
  3200;Helsinge;0219,0270
  3210;Vejby;0270
  3220;Tisvildeleje;0270
  3230;Græsted;0217,0219,0270
  3250;Gilleleje;0270
  3300;Frederiksværk;0260,0270
  3310;Ølsted;0219,0260
  3320;Skævinge;0219,0260
  3330;Gørløse;0219
  3360;Liseleje;0260
  3370;Melby;0260
  3390;Hundested;0260
  3400;Hillerød;0201,0210,0219
  3450;Allerød;0201,0210,0219
  3460;Birkerød;0190,0201,0230
  3480;Fredensborg;0210,0217,0219
  3490;Kvistgård;0210,0217
  3500;Værløse;0151,0159,0173,0190,0240
  3520;Farum;0190,0201,0240
  3540;Lynge;0190,0201,0219,0240
  3550;Slangerup;0201,0219,0240,0250
  3600;Frederikssund;0219,0250,0260
  3630;Jægerspris;0250
  3650;Ølstykke;0240
  3660;Stenløse;0240
  3670;Veksø Sjælland;0240,0265
  3700;Rønne;0400
  3720;Aakirkeby;0400
  3730;Nexø;0400
  3740;Svaneke;0400
  3751;Østermarie;0400
  3760;Gudhjem;0400,0411
  3770;Allinge;0400
  3782;Klemensker;0400
  3790;Hasle;0400
  4000;Roskilde;0169,0265,0350
  4030;Tune;0253,0265
  4040;Jyllinge;0265
  4050;Skibby;0250
  4060;Kirke Såby;0350
  4070;Kirke Hyllinge;0350
  4100;Ringsted;0259,0316,0320,0329,0340,0370
  4130;Viby Sjælland;0259,0265
  4140;Borup;0259,0265,0329
  4160;Herlufmagle;0320,0370
  4171;Glumsø;0370
  4173;Fjenneslev;0329,0340
  4174;Jystrup Midtsj;0259,0329
  4180;Sorø;0329,0330,0340
  4190;Munke Bjergby;0330,0340
  4200;Slagelse;0326,0330,0340,0370
  4220;Korsør;0330
  4230;Skælskør;0330
  4241;Vemmelev;0330
  4242;Boeslunde;0330
  4243;Rude;0330,0370
  4244;Agersø;0330
  4245;Omø;0330
  4250;Fuglebjerg;0330,0370
  4261;Dalmose;0330,0370
  4262;Sandved;0330,0370
  4270;Høng;0326,0330
  4281;Gørlev;0326
  4291;Ruds Vedby;0326,0340
  4293;Dianalund;0326,0340
  4295;Stenlille;0316,0340
  4296;Nyrup;0316,0340
  4300;Holbæk;0316
  4305;Orø;0316
  4320;Lejre;0259,0265,0350
  4330;Hvalsø;0316,0329,0350
  4340;Tølløse;0316,0350
  4350;Ugerløse;0316
  4360;Kirke Eskilstrup;0316,0329
  4370;Store Merløse;0316,0329,0340
  4390;Vipperød;0316
  4400;Kalundborg;0326
  4420;Regstrup;0316
  4440;Mørkøv;0316
  4450;Jyderup;0316,0326
  4460;Snertinge;0316,0326
  4470;Svebølle;0316,0326
  4480;Store Fuglede;0326
  4490;Jerslev Sjælland;0326
  4500;Nykøbing Sj;0306
  4520;Svinninge;0316
  4532;Gislinge;0316
  4534;Hørve;0306,0326
  4540;Fårevejle;0306
  4550;Asnæs;0306
  4560;Vig;0306
  4571;Grevinge;0306
  4572;Nørre Asmindrup;0306
  4573;Højby;0306
  4581;Rørvig;0306
  4583;Sjællands Odde;0306
  4591;Føllenslev;0306,0326
  4592;Sejerø;0326
  4593;Eskebjerg;0326
  4600;Køge;0259,0316,0336
  4621;Gadstrup;0265
  4622;Havdrup;0265,0269
  4623;Lille Skensved;0259,0265,0269
  4632;Bjæverskov;0259
  4640;Faxe;0320,0370
  4652;Hårlev;0320,0336
  4653;Karise;0320,0336
  4654;Faxe Ladeplads;0320
  4660;Store Heddinge;0336
  4671;Strøby;0336
  4672;Klippinge;0336
  4673;Rødvig Stevns;0336
  4681;Herfølge;0259
  4682;Tureby;0259,0320,0336
  4683;Rønnede;0320,0370
  4684;Holmegaard;0320,0370
  4690;Haslev;0320,0329,0370
  4700;Næstved;0370
  4720;Præstø;0390
  4733;Tappernøje;0320,0370,0390
  4735;Mern;0390
  4736;Karrebæksminde;0370
  4750;Lundby;0370,0390
  4760;Vordingborg;0390
  4771;Kalvehave;0390
  4772;Langebæk;0390
  4773;Stensved;0390
  4780;Stege;0390
  4791;Borre;0390
  4792;Askeby;0390
  4793;Bogø By;0390
  4800;Nykøbing F;0376
  4840;Nørre Alslev;0376
  4850;Stubbekøbing;0376
  4862;Guldborg;0376
  4863;Eskilstrup;0376
  4871;Horbelev;0376
  4872;Idestrup;0376
  4873;Væggerløse;0376
  4874;Gedser;0376
  4880;Nysted;0376
  4891;Toreby L;0376
  4892;Kettinge;0376
  4894;Øster Ulslev;0360,0376
  4895;Errindlev;0360
  4900;Nakskov;0360
  4912;Harpelunde;0360
  4913;Horslunde;0360
  4920;Søllested;0360
  4930;Maribo;0360,0376
  4941;Bandholm;0360
  4942;Askø;0360
  4943;Torrig L;0360
  4944;Fejø;0360
  4945;Femø;0360
  4951;Nørreballe;0360
  4952;Stokkemarke;0360
  4953;Vesterborg;0360
  4960;Holeby;0360
  4970;Rødby;0360
  4983;Dannemare;0360
  4990;Sakskøbing;0376
  5000;Odense C;0461
  5200;Odense V;0461
  5210;Odense NV;0461
  5220;Odense SØ;0461
  5230;Odense M;0461
  5240;Odense NØ;0461
  5250;Odense SV;0461
  5260;Odense S;0461
  5270;Odense N;0461,0480
  5290;Marslev;0440
  5300;Kerteminde;0440
  5320;Agedrup;0461
  5330;Munkebo;0440,0461
  5350;Rynkeby;0440
  5370;Mesinge;0440
  5380;Dalby;0440
  5390;Martofte;0440
  5400;Bogense;0480
  5450;Otterup;0480
  5462;Morud;0480
  5463;Harndrup;0410
  5464;Brenderup Fyn;0410
  5466;Asperup;0410
  5471;Søndersø;0480
  5474;Veflinge;0480
  5485;Skamby;0480
  5491;Blommenslyst;0461,0480
  5492;Vissenbjerg;0420,0461,0480
  5500;Middelfart;0410
  5540;Ullerslev;0440,0450
  5550;Langeskov;0430,0440,0450
  5560;Aarup;0410,0420,0480
  5580;Nørre Aaby;0410
  5591;Gelsted;0410
  5592;Ejby;0410
  5600;Faaborg;0430
  5601;Lyø;0430
  5602;Avernakø;0430
  5603;Bjørnø;0430
  5610;Assens;0420
  5620;Glamsbjerg;0420
  5631;Ebberup;0420
  5642;Millinge;0420,0430
  5672;Broby;0430
  5683;Haarby;0420
  5690;Tommerup;0420
  5700;Svendborg;0479
  5750;Ringe;0430
  5762;Vester Skerninge;0430,0479
  5771;Stenstrup;0430,0479
  5772;Kværndrup;0430,0479
  5792;Årslev;0430
  5800;Nyborg;0450
  5853;Ørbæk;0430,0450
  5854;Gislev;0430,0479
  5856;Ryslinge;0430
  5863;Ferritslev Fyn;0430,0440
  5871;Frørup;0450
  5874;Hesselager;0450,0479
  5881;Skårup Fyn;0479
  5882;Vejstrup;0479
  5883;Oure;0479
  5884;Gudme;0479
  5892;Gudbjerg Sydfyn;0479
  5900;Rudkøbing;0482
  5932;Humble;0482
  5935;Bagenkop;0482
  5943;Strynø;0482
  5953;Tranekær;0482
  5960;Marstal;0492
  5965;Birkholm;0492
  5970;Ærøskøbing;0492
  5985;Søby Ærø;0492
  6000;Kolding;0621
  6040;Egtved;0621,0630
  6051;Almind;0621
  6052;Viuf;0621,0630
  6064;Jordrup;0621
  6070;Christiansfeld;0510,0621
  6091;Bjert;0621
  6092;Sønder Stenderup;0621
  6093;Sjølund;0621
  6094;Hejls;0510,0621
  6100;Haderslev;0510,0621
  6200;Aabenraa;0580
  6210;Barsø;0580
  6230;Rødekro;0580
  6240;Løgumkloster;0550
  6261;Bredebro;0550
  6270;Tønder;0550
  6280;Højer;0550
  6300;Gråsten;0540
  6310;Broager;0540
  6320;Egernsund;0540
  6330;Padborg;0580
  6340;Kruså;0580
  6360;Tinglev;0580
  6372;Bylderup-Bov;0580
  6392;Bolderslev;0580
  6400;Sønderborg;0540
  6430;Nordborg;0540,0621
  6440;Augustenborg;0540
  6470;Sydals;0540
  6500;Vojens;0510
  6510;Gram;0510
  6520;Toftlund;0510,0550
  6534;Agerskov;0510,0550,0580
  6535;Branderup J;0550
  6541;Bevtoft;0510,0550
  6560;Sommersted;0510,0621
  6580;Vamdrup;0621
  6600;Vejen;0575
  6621;Gesten;0575
  6622;Bække;0575
  6623;Vorbasse;0530,0575,0630
  6630;Rødding;0510,0575
  6640;Lunderskov;0621
  6650;Brørup;0575
  6660;Lintrup;0575
  6670;Holsted;0561,0575
  6682;Hovborg;0530,0573,0575
  6683;Føvling;0561,0575
  6690;Gørding;0561,0575
  6700;Esbjerg;0561
  6705;Esbjerg Ø;0561
  6710;Esbjerg V;0561
  6715;Esbjerg N;0561
  6720;Fanø;0563
  6731;Tjæreborg;0561
  6740;Bramming;0561
  6752;Glejbjerg;0575
  6753;Agerbæk;0573,0575
  6760;Ribe;0561
  6771;Gredstedbro;0561
  6780;Skærbæk;0550
  6792;Rømø;0550
  6800;Varde;0573
  6818;Årre;0561,0573
  6823;Ansager;0530,0573
  6830;Nørre Nebel;0573,0760
  6840;Oksbøl;0573
  6851;Janderup Vestj;0573
  6852;Billum;0573
  6853;Vejers Strand;0573
  6854;Henne;0573
  6855;Outrup;0573
  6857;Blåvand;0573
  6862;Tistrup;0573
  6870;Ølgod;0573,0760
  6880;Tarm;0573,0760
  6893;Hemmet;0760
  6900;Skjern;0760
  6920;Videbæk;0760
  6933;Kibæk;0657,0760
  6940;Lem St;0760
  6950;Ringkøbing;0760
  6960;Hvide Sande;0760
  6971;Spjald;0760
  6973;Ørnhøj;0657,0760
  6980;Tim;0760
  6990;Ulfborg;0657,0661,0665,0760
  7000;Fredericia;0607,0630
  7007;Fredericia;0607
  7080;Børkop;0630
  7100;Vejle;0630,0766
  7120;Vejle Øst;0630,0766
  7130;Juelsminde;0766
  7140;Stouby;0766
  7150;Barrit;0766
  7160;Tørring;0630,0766
  7171;Uldum;0766
  7173;Vonge;0630
  7182;Bredsten;0630
  7183;Randbøl;0630
  7184;Vandel;0630
  7190;Billund;0530,0630
  7200;Grindsted;0530,0573,0630
  7250;Hejnsvig;0530
  7260;Sønder Omme;0530,0657
  7270;Stakroge;0530,0657,0760
  7280;Sønder Felding;0657,0760
  7300;Jelling;0630
  7321;Gadbjerg;0630
  7323;Give;0630,0756
  7330;Brande;0630,0657,0756
  7361;Ejstrupholm;0630,0756
  7362;Hampen;0740,0756
  7400;Herning;0657,0756,0760
  7430;Ikast;0756
  7441;Bording;0740,0756
  7442;Engesvang;0740,0756
  7451;Sunds;0657,0756
  7470;Karup J;0657,0740,0791
  7480;Vildbjerg;0657,0760
  7490;Aulum;0657
  7500;Holstebro;0657,0661,0671
  7540;Haderup;0657,0661,0791
  7550;Sørvad;0657
  7560;Hjerm;0661,0671
  7570;Vemb;0661,0665
  7600;Struer;0661,0665,0671
  7620;Lemvig;0665
  7650;Bøvlingbjerg;0665
  7660;Bækmarksbro;0665,0671
  7673;Harboøre;0665
  7680;Thyborøn;0665
  7700;Thisted;0787
  7730;Hanstholm;0787
  7741;Frøstrup;0787
  7742;Vesløs;0787
  7752;Snedsted;0787
  7755;Bedsted Thy;0787
  7760;Hurup Thy;0671,0787
  7770;Vestervig;0787
  7790;Thyholm;0671
  7800;Skive;0661,0779,0791
  7830;Vinderup;0657,0661,0671,0779
  7840;Højslev;0779,0791
  7850;Stoholm Jyll;0791
  7860;Spøttrup;0779
  7870;Roslev;0779
  7884;Fur;0779
  7900;Nykøbing M;0773
  7950;Erslev;0773
  7960;Karby;0773
  7970;Redsted M;0773
  7980;Vils;0773
  7990;Øster Assels;0773
  8000;Aarhus C;0751
  8200;Aarhus N;0751
  8210;Aarhus V;0751
  8220;Brabrand;0751
  8230;Åbyhøj;0751
  8240;Risskov;0751
  8245;Risskov Ø;0751
  8250;Egå;0751
  8260;Viby J;0751
  8270;Højbjerg;0751
  8300;Odder;0727,0751
  8305;Samsø;0741
  8310;Tranbjerg J;0751
  8320;Mårslet;0751
  8330;Beder;0751
  8340;Malling;0727,0751
  8350;Hundslund;0727
  8355;Solbjerg;0751
  8361;Hasselager;0751
  8362;Hørning;0746,0751
  8370;Hadsten;0710
  8380;Trige;0710,0751
  8381;Tilst;0751
  8382;Hinnerup;0710,0751
  8400;Ebeltoft;0706
  8410;Rønde;0706
  8420;Knebel;0706
  8444;Balle;0706,0707
  8450;Hammel;0710,0740
  8462;Harlev J;0751
  8464;Galten;0746,0751
  8471;Sabro;0710,0746,0751
  8472;Sporup;0710,0740,0746
  8500;Grenaa;0707
  8520;Lystrup;0751
  8530;Hjortshøj;0751
  8541;Skødstrup;0751
  8543;Hornslet;0706,0751
  8544;Mørke;0706
  8550;Ryomgård;0706,0707
  8560;Kolind;0706,0707
  8570;Trustrup;0706,0707
  8581;Nimtofte;0706,0707
  8585;Glesborg;0707
  8586;Ørum Djurs;0707
  8592;Anholt;0707
  8600;Silkeborg;0740,0746,0756
  8620;Kjellerup;0740,0791
  8632;Lemming;0740
  8641;Sorring;0710,0740
  8643;Ans By;0740,0791
  8653;Them;0740
  8654;Bryrup;0615,0740,0756
  8660;Skanderborg;0615,0727,0746,0751
  8670;Låsby;0746
  8680;Ry;0615,0740,0746
  8700;Horsens;0615,0766
  8721;Daugård;0766
  8722;Hedensted;0766
  8723;Løsning;0766
  8732;Hovedgård;0615
  8740;Brædstrup;0615,0740
  8751;Gedved;0615,0746
  8752;Østbirk;0615
  8762;Flemming;0615,0766
  8763;Rask Mølle;0766
  8765;Klovborg;0615,0756
  8766;Nørre Snede;0756,0766
  8781;Stenderup;0615,0766
  8783;Hornsyld;0615,0766
  8789;Endelave;0615
  8799;Tunø;0727
  8800;Viborg;0740,0791
  8830;Tjele;0791
  8831;Løgstrup;0791
  8832;Skals;0791
  8840;Rødkærsbro;0740,0791
  8850;Bjerringbro;0710,0791
  8860;Ulstrup;0710,0730,0791
  8870;Langå;0710,0730
  8881;Thorsø;0710,0740
  8882;Fårvang;0710,0740
  8883;Gjern;0740
  8900;Randers C;0730
  8920;Randers NV;0730
  8930;Randers NØ;0730
  8940;Randers SV;0710,0730
  8950;Ørsted;0707
  8960;Randers SØ;0710,0730
  8961;Allingåbro;0707
  8963;Auning;0706,0707
  8970;Havndal;0730,0846
  8981;Spentrup;0730
  8983;Gjerlev J;0730
  8990;Fårup;0730,0846
  9000;Aalborg;0851
  9200;Aalborg SV;0851
  9210;Aalborg SØ;0851
  9220;Aalborg Øst;0851
  9230;Svenstrup J;0840,0851
  9240;Nibe;0820,0840,0851
  9260;Gistrup;0840,0851
  9270;Klarup;0851
  9280;Storvorde;0851
  9293;Kongerslev;0840,0851
  9300;Sæby;0813
  9310;Vodskov;0851
  9320;Hjallerup;0810,0851
  9330;Dronninglund;0810,0813
  9340;Asaa;0810,0813
  9352;Dybvad;0810,0813
  9362;Gandrup;0851
  9370;Hals;0810,0851
  9380;Vestbjerg;0851
  9381;Sulsted;0849,0851
  9382;Tylstrup;0810,0849,0851
  9400;Nørresundby;0851
  9430;Vadum;0849,0851
  9440;Aabybro;0810,0849,0851
  9460;Brovst;0849
  9480;Løkken;0810,0849,0860
  9490;Pandrup;0849
  9492;Blokhus;0849
  9493;Saltum;0849
  9500;Hobro;0791,0840,0846
  9510;Arden;0840,0846
  9520;Skørping;0840
  9530;Støvring;0840,0851
  9541;Suldrup;0820,0840
  9550;Mariager;0730,0846
  9560;Hadsund;0840,0846
  9574;Bælum;0840
  9575;Terndrup;0840
  9600;Aars;0820,0840
  9610;Nørager;0820,0840
  9620;Aalestrup;0791,0820,0840,0846
  9631;Gedsted;0791,0820
  9632;Møldrup;0791,0846
  9640;Farsø;0820
  9670;Løgstør;0820,0849
  9681;Ranum;0820
  9690;Fjerritslev;0849
  9700;Brønderslev;0810,0849
  9740;Jerslev J;0810,0860
  9750;Østervrå;0810,0813,0860
  9760;Vrå;0810,0860
  9800;Hjørring;0860
  9830;Tårs;0813,0860
  9850;Hirtshals;0860
  9870;Sindal;0813,0860
  9881;Bindslev;0813,0860
  9900;Frederikshavn;0813,0860
  9940;Læsø;0825
  9970;Strandby;0813
  9981;Jerup;0813
  9982;Ålbæk;0813,0860
  9990;Skagen;0813
  """#
