import type { NameLanguage } from './language';

/** English: no cases, only the possessive, and the everyday names. */
export const en: NameLanguage = {
  id: 'en',
  script: 'Latin',
  notHolders: 'former ex ex- previous late next future new first vacant post office position role job of as acting appointed elected',
  bareOffices: { behind: 'the', notBefore: 'of for at in to from general designate elect pro' },
  months: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  suffixes: "'s ' s'",
  // Of Slavic names in Latin letters.
  patronymics: { male: 'ovich evich ovych yovych', female: 'ovna evna ivna yivna' },
  given: {
    male: 'aaron adam alan albert alexander alfred andrew anthony arthur barack benjamin bernard brian charles christopher daniel david dennis donald douglas edward eric eugene francis frank fred gary george gerald gordon gregory harold harry henry howard hugh jack jacob james jason jeffrey jeremy jerry john jonathan joseph joshua justin keith kenneth kevin larry lawrence leo leonard louis malcolm mark martin matthew michael nathan neil nicholas nigel oliver oscar owen patrick paul peter philip ralph raymond richard robert roger ronald roy russell ryan samuel scott sean simon stephen steven stuart terry theodore thomas timothy trevor victor vincent walter warren wayne william winston',
    female: 'abigail alice amanda amy andrea angela ann anna anne barbara betty beverly carol caroline catherine charlotte cheryl christina christine claire cynthia deborah diana diane donna dorothy elizabeth ellen emily emma eva evelyn frances gloria grace hannah heather helen hillary irene jacqueline jane janet jean jennifer jessica joan joyce judith judy julia julie karen katherine kathleen kelly laura linda lisa louise lucy lynn margaret maria marie marilyn martha mary megan melissa michelle nancy nicole olivia pamela patricia rachel rebecca rosemary ruth samantha sandra sarah sharon sheila shirley sophie stella stephanie susan sylvia teresa theresa tracy victoria virginia wendy',
  },
  short: `
    alex: alexander alexandra
    andy: andrew
    tony: anthony
    ben: benjamin
    bernie: bernard
    bill: william
    billy: william
    bob: robert
    bobby: robert
    chris: christopher christine christina
    dan: daniel
    danny: daniel
    dave: david
    dick: richard
    don: donald
    doug: douglas
    ed: edward edwin
    eddie: edward
    fred: frederick alfred
    greg: gregory
    harry: harold henry
    jack: john
    jeff: jeffrey
    jerry: gerald jerome
    jim: james
    jimmy: james
    joe: joseph
    jon: jonathan
    josh: joshua
    ken: kenneth
    larry: lawrence
    len: leonard
    matt: matthew
    mike: michael
    nick: nicholas
    pat: patrick patricia
    pete: peter
    phil: philip
    ray: raymond
    rich: richard
    rick: richard
    rob: robert
    ron: ronald
    russ: russell
    sam: samuel samantha
    steve: stephen steven
    ted: theodore edward
    tim: timothy
    tom: thomas
    tommy: thomas
    vince: vincent
    will: william
    abby: abigail
    barb: barbara
    beth: elizabeth
    betsy: elizabeth
    cathy: catherine katherine
    debbie: deborah
    jen: jennifer
    jenny: jennifer
    jess: jessica
    kate: katherine catherine
    kathy: katherine kathleen
    liz: elizabeth
    maggie: margaret
    mandy: amanda
    meg: megan margaret
    nan: nancy
    pam: pamela
    peggy: margaret
    sally: sarah
    sandy: sandra alexander
    sue: susan
    terry: teresa terence
    tricia: patricia
    vicky: victoria`,
};
