import type { Origin, SourceWithClaims } from '../../source';
import { shippedOrigins } from './origins';
import sAgenceAfrique202310 from './sources/agence-afrique-2023-10.json';
import sZactus20231020 from './sources/zactus-2023-10-20.json';
import sKulturegeek20231020 from './sources/kulturegeek-2023-10-20.json';
import sDiasporaAllianceNc20231023 from './sources/diaspora-alliance-nc-2023-10-23.json';
import sDigitalWatchObservatory202309 from './sources/digital-watch-observatory-2023-09.json';
import sYahooNewsSingapore202309 from './sources/yahoo-news-singapore-2023-09.json';
import sTheRegister20230920 from './sources/the-register-2023-09-20.json';
import sCybertalk20230920 from './sources/cybertalk-2023-09-20.json';
import sCybertrainerUk20230920 from './sources/cybertrainer-uk-2023-09-20.json';
import sInsiderCorner202309 from './sources/insider-corner-2023-09.json';
import sDiasporaAllianceNc20231023b from './sources/diaspora-alliance-nc-2023-10-23b.json';
import sEnble202309 from './sources/enble-2023-09.json';
import sCybernoz202309 from './sources/cybernoz-2023-09.json';
import s01actu202310 from './sources/01actu-2023-10.json';
import sNextInpact202309 from './sources/next-inpact-2023-09.json';
import sInternationalCriminalCourt20230919 from './sources/international-criminal-court-2023-09-19.json';
import sInternationalCriminalCourt20231020 from './sources/international-criminal-court-2023-10-20.json';
import sInfosecurityMagazine20231023 from './sources/infosecurity-magazine-2023-10-23.json';
import sAssemblyOfStatesParties20231010 from './sources/assembly-of-states-parties-2023-10-10.json';
import sInternationalCriminalCourt20250630 from './sources/international-criminal-court-2025-06-30.json';
import sSecurityweek202507 from './sources/securityweek-2025-07.json';
import sClubic202507 from './sources/clubic-2025-07.json';
import sSecurityAffairs20231022 from './sources/security-affairs-2023-10-22.json';
import sTechTimes20230921 from './sources/tech-times-2023-09-21.json';
import sCyberwarzone202309 from './sources/cyberwarzone-2023-09.json';
import sNumerama202309 from './sources/numerama-2023-09.json';
import sTeknomers202309 from './sources/teknomers-2023-09.json';

/** Checked by the schema of the reference set in a test; the files hold plain strings for ids and choices. */
const sources = [
  sAgenceAfrique202310,
  sZactus20231020,
  sKulturegeek20231020,
  sDiasporaAllianceNc20231023,
  sDigitalWatchObservatory202309,
  sYahooNewsSingapore202309,
  sTheRegister20230920,
  sCybertalk20230920,
  sCybertrainerUk20230920,
  sInsiderCorner202309,
  sDiasporaAllianceNc20231023b,
  sEnble202309,
  sCybernoz202309,
  s01actu202310,
  sNextInpact202309,
  sInternationalCriminalCourt20230919,
  sInternationalCriminalCourt20231020,
  sInfosecurityMagazine20231023,
  sAssemblyOfStatesParties20231010,
  sInternationalCriminalCourt20250630,
  sSecurityweek202507,
  sClubic202507,
  sSecurityAffairs20231022,
  sTechTimes20230921,
  sCyberwarzone202309,
  sNumerama202309,
  sTeknomers202309,
] as unknown as readonly SourceWithClaims[];

/** The reference set that ships with the extension. Raise the version with every change: readers' sets follow it. */
export const shippedSet: {
  readonly version: number;
  readonly sources: readonly SourceWithClaims[];
  readonly origins: readonly Origin[];
} = { version: 2, sources, origins: shippedOrigins };
