/** English verbs that news needs and that do not end in -ed: base, past, past participle where it is another. */
const table = `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|rebuild rebuilt|repay repaid|reset reset|resell resold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|upset upset|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

/** Past and past participle by base form. */
export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  table.split('|').map((line) => {
    const [base = '', past = '', participle = past] = line.split(' ');
    return [base, [past, participle]];
  }),
);

/** Verbs of more than one syllable whose last one is stressed: they double their last letter. Those in -l double it in British spelling anyway. */
export const stressedAtEnd: ReadonlySet<string> = new Set(
  'admit|begin|commit|compel|confer|control|defer|deter|equip|expel|forget|handicap|incur|infer|kidnap|occur|omit|outwit|patrol|permit|prefer|propel|rebel|recur|refer|regret|submit|transfer|transmit|upset|worship'.split(
    '|',
  ),
);
