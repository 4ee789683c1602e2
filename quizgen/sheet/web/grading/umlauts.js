// Umlauts that are typed as two letters, by those whose keyboard has none.

const TWO_LETTERS = { ä: "ae", ö: "oe", ü: "ue" };

const UMLAUT = /(\p{L}?)([äöü])(?=(\p{L}?))/gu;

// What was typed, in small letters, with the umlauts of the answer: würm for Wuerm. "" if none of
// them is typed as two letters between the same letters.
function withUmlauts(data, typed) {
  if (data.type !== "name") return "";
  const lower = small(typed);
  let found = lower;
  for (const text of [data.name, ...data.also]) {
    for (const [, before, letter, behind] of small(text).matchAll(UMLAUT)) {
      const start = before ? `(?<=${before})` : "(?<![\\p{L}\\p{N}_])";
      const end = behind ? `(?=${behind})` : "(?![\\p{L}\\p{N}_])";
      found = found.replace(new RegExp(`${start}${TWO_LETTERS[letter]}${end}`, "gu"), letter);
    }
  }
  return found === lower ? "" : found;
}
