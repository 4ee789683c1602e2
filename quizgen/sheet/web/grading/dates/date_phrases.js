// The words and numbers of a typed date that belong together: those of a decade or a century.

const SHORT_DECADES = ["number", "year", "ordinal"];
const WORDED = new Set(["ordinal"]);

// Which part of a date is meant, 0 if all of it, and the other words and numbers.
function datePartOf(tokens) {
  let [part, isRead] = [0, false];
  const rest = [];
  for (const [place, token] of tokens.entries()) {
    if (isRead) {
      isRead = false;
      continue;
    }
    const ofTwo = token.kind === "half" || (token.kind === "part" && token.number === 2);
    const many = ofTwo ? 2 : token.kind === "quarter" ? 4 : 0;
    const before = numberOfPart(rest.at(-1), many, SETS.numerals);
    // "המחצית השנייה", but not "mid second century"
    const following = token.kind === "part" ? null : tokens[place + 1];
    const behind = before ? 0 : numberOfPart(following, many, WORDED);
    if (before || behind) {
      if (before) rest.pop();
      isRead = behind > 0;
      part = TABLES.first_part[many] + (before || behind) - 1;
    } else if (token.kind === "part") {
      // "mid to late"
      const goesOn = [1, 2].includes(part) && token.number === part + 1;
      part = goesOn ? 9 + part : token.number;
    } else rest.push(token);
  }
  return [part, rest];
}

// Which of so many parts the word beside the name of one tells; 0 if it tells none.
function numberOfPart(beside, many, kinds) {
  if (!many || !beside) return 0;
  if (beside.kind === "last") return many;
  return kinds.has(beside.kind) && beside.number <= many ? beside.number : 0;
}

// The tokens with each decade as one: "seventeen eighties", "80er Jahre", "années 1930".
function withDecades(tokens) {
  const found = [];
  const inMonth = tokens.some((token) => token.kind === "month");
  let waiting = false;
  for (const token of tokens) {
    const last = found.at(-1);
    const numeral = SHORT_DECADES.includes(token.kind) && token.number % 10 === 0;
    if (token.kind === "years") {
      waiting = !last || !["number", "year", "ordinal", "decade"].includes(last.kind);
      // 80 can be a decade, but "44 годы" are years.
      const isTens = last && lengthOf(last.text) === 2 && last.number % 10 === 0;
      if (isTens && SHORT_DECADES.includes(last.kind)) found.splice(-1, 1, { ...last, kind: "decade" });
      else if (last?.kind === "ordinal" && last.number >= 1 && last.number < 10) {
        // The second decade of a century begins with its year 10.
        found.splice(-1, 1, tokenOf("decade", 10 * (last.number - 1), "10"));
      }
    } else if ((token.decade && !inMonth) || (numeral && waiting)) {
      found.push({ ...token, kind: "decade" });
      waiting = false;
    } else if (waiting && token.kind === "ordinal" && token.number < 10) {
      found.push(tokenOf("decade", 10 * (token.number - 1), "10"));
      waiting = false;
    } else if (token.kind === "decade" && last?.kind === "number" && last.number < 100) {
      const number = 100 * last.number + token.number;
      found.splice(-1, 1, tokenOf("decade", number, String(number)));
    } else {
      found.push(token);
      waiting = waiting && token.kind !== "decade";
    }
  }
  return found;
}

// The tokens with each century or millennium as one: its number and its word, in any order.
function withCenturies(tokens) {
  const found = [];
  let waiting = "";
  const isNumber = (token) => token && SETS.numerals.has(token.kind) && token.number < 100;
  for (const token of tokens) {
    const last = found.at(-1);
    if (token.kind === "century" || token.kind === "millennium") {
      if (isNumber(last)) found.splice(-1, 1, { ...last, kind: token.kind });
      else waiting = token.kind;
    } else if (waiting && isNumber(token)) {
      found.push({ ...token, kind: waiting });
      waiting = "";
    } else found.push(token.kind === "named century" ? { ...token, kind: "century" } : token);
  }
  return waiting ? [...found, tokenOf("unknown", 0, "")] : found;
}
