// Grading of typed dates.

function gradeDate(answer, typed) {
  const { when, shown, needs_no_era: eraUnsaid } = answer;
  if (equalTo(typed, [shown, ...answer.also]) !== null) return verdictOf("accept", shown);
  if (!isReadable(typed)) return verdictOf("reject", shown, remarkOf("unreadable-date"));
  const found = gradesOf(when, typed, eraUnsaid);
  const isOfDays = when.moments.some((moment) => moment.day);
  for (const styles of isOfDays ? bothStyles(typed) : []) {
    const both = styles.map((each) => gradesOf(when, each, eraUnsaid, true));
    if (both.some((grades) => grades.length === 0)) continue;
    const [first, second] = both.map(bestOf);
    // The worse of the two.
    found.push(rankOf(first) >= rankOf(second) ? first : second);
  }
  if (when.shape === "one-of") {
    found.push(...alternatives(typed).map((parts) => severalDates(when, parts)));
  }
  const about = when.moments[0].year;
  if (found.length === 0) return verdictOf("reject", shown, remarkOf(whyUnreadable(typed, about)));
  const [outcome, remark] = bestOf(found);
  // 6/18 may be June 1918.
  const isBare = outcome === "reject" && lacksYear(typed);
  return verdictOf(outcome, shown, isBare ? remarkOf("no-year") : remark);
}

// The grades of all that a text may mean; Old Style goes without saying in one of a pair.
function gradesOf(when, typed, eraUnsaid, isPair = false) {
  const mayBeOld = isPair || when.moments.some((moment) => moment.julian);
  const { year } = when.moments[0];
  const dated = evenDate(typed);
  const texts = [typed];
  if (!mayBeOld && year <= TABLES.last_old_year && PATTERNS.style.any.test(dated)) {
    // What a deck has without a calendar is in that of the time and country.
    texts.push(stripped(dated.replace(PATTERNS.style.each, " "), " ()"));
  }
  return texts.flatMap((text) => readingsOf(text, year))
    .filter(({ calendar }) => mayBeOld || calendar !== "os?")
    .map((reading) => compareReading(when, reading, eraUnsaid));
}

function bestOf(found) {
  return least(found, rankOf, graded("reject"));
}

// Several dates typed for one that is one of several: as many, and each of them.
function severalDates(when, parts) {
  const fits = when.moments.map((moment) =>
    partsInFull(parts)
      .flatMap((part) => readingsOf(part, moment.year))
      .some((reading) => compareMoment(moment, reading)[0] === "accept"),
  );
  if (fits.every(Boolean) && parts.length === when.moments.length) return graded("accept");
  return fits.some(Boolean) ? graded("partial", "not-all") : graded("reject");
}
