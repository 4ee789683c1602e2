"""The tables of a history, one version after the other."""

APPLICATION_ID = 0x51475A48
"""What marks an SQLite file as a history of quizgen: "QGZH"."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE log (
          id INTEGER PRIMARY KEY,
          uuid TEXT NOT NULL UNIQUE,
          at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 9999999999999),
          day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 3652059),
          what TEXT NOT NULL CHECK (what IN
            ('review', 'cram', 'undo', 'suspend', 'unsuspend', 'bury', 'parameters')),
          deck TEXT,
          fact TEXT,
          slot TEXT,
          rating INTEGER CHECK (rating BETWEEN 1 AND 4),
          mode TEXT CHECK (mode IN ('type', 'choose', 'reveal')),
          typed TEXT,
          verdict TEXT CHECK (verdict IN ('accept', 'partial', 'reject')),
          taken INTEGER CHECK (taken >= 0),
          before TEXT CHECK (before IN ('new', 'learning', 'review', 'relearning')),
          phase TEXT CHECK (phase IN ('learning', 'review', 'relearning')),
          step INTEGER CHECK (step >= 0),
          interval INTEGER CHECK (interval BETWEEN 0 AND 36500),
          delay INTEGER CHECK (delay BETWEEN 0 AND 86400),
          retention REAL CHECK (retention > 0 AND retention < 1),
          scheduler TEXT,
          parameters TEXT,
          target TEXT,
          weights TEXT,
          CHECK (what = 'undo' OR (what = 'parameters') = (deck IS NULL)),
          CHECK ((deck IS NULL) = (fact IS NULL) AND (deck IS NULL) = (slot IS NULL)),
          CHECK ((what IN ('review', 'cram')) = (rating IS NOT NULL)),
          CHECK ((what = 'review') = (before IS NOT NULL)),
          CHECK ((what = 'review') = (phase IS NOT NULL)),
          CHECK ((what = 'review') = (step IS NOT NULL)),
          CHECK ((what = 'review') = (interval IS NOT NULL)),
          CHECK ((what = 'review') = (delay IS NOT NULL)),
          CHECK ((what = 'undo') = (target IS NOT NULL)),
          CHECK ((what = 'parameters') = (weights IS NOT NULL))
        ) STRICT
        """,
        "CREATE INDEX log_question ON log (deck, fact, slot, id)",
        "CREATE INDEX log_day ON log (day)",
        "CREATE INDEX log_target ON log (target) WHERE target IS NOT NULL",
    ),
)
"""What makes version n + 1 of version n, statement by statement: append, never change."""
