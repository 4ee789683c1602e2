// Letters with marks that are written as two where a keyboard lacks them: Koeln, Tromsoe.

// What was typed with those words of the texts that have umlauts, and had none: Böll for Boell. Only
// whole words: as Boell is longer than Böll, Bell would be one slip of it. A hyphen may be left out:
// Muellerzelle for Müller-Zelle.
function withUmlauts(texts, typed) {
  const words = new Map();
  const written = texts
    .filter((text) => !isAscii(text))
    .flatMap((text) => [text, text.replaceAll("-", "")])
    .map((text) => text.normalize("NFC"));
  for (const [word] of written.flatMap((text) => [...text.matchAll(PATTERNS.letters_alone.each)])) {
    const letters = [...word.toLowerCase()];
    if (!letters.some((letter) => MAPS.umlauts.has(letter))) continue;
    words.set(fold(letters.map((letter) => MAPS.umlauts.get(letter) ?? letter).join("")), word);
  }
  if (words.size === 0) return typed;
  return typed.replace(PATTERNS.letters_alone.each, (word) => words.get(fold(word)) ?? word);
}
