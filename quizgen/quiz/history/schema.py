"""The tables of a history, version by version, and those of its sync."""

APPLICATION_ID = 0x51475A48
"""Marks an SQLite file as a quizgen history: "QGZH"."""

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
        "CREATE INDEX log_suspended ON log (at) WHERE what IN ('suspend', 'unsuspend')",
        "CREATE INDEX log_parameters ON log (at) WHERE what = 'parameters'",
        "CREATE INDEX log_target ON log (target) WHERE target IS NOT NULL",
        # What the last review of each question gave that is not undone. Triggers update it in the
        # transaction of the row, so it never differs from the log. Reading it takes a tenth of the
        # time of replaying the log.
        """
        CREATE TABLE standing (
          deck TEXT NOT NULL,
          fact TEXT NOT NULL,
          slot TEXT NOT NULL,
          at INTEGER NOT NULL,
          uuid TEXT NOT NULL,
          day INTEGER NOT NULL,
          phase TEXT NOT NULL,
          interval INTEGER NOT NULL,
          delay INTEGER NOT NULL,
          PRIMARY KEY (deck, fact, slot)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TRIGGER review_stands AFTER INSERT ON log
        WHEN NEW.what = 'review' AND NOT EXISTS (SELECT 1 FROM log WHERE target = NEW.uuid)
        BEGIN
          INSERT INTO standing VALUES (NEW.deck, NEW.fact, NEW.slot, NEW.at, NEW.uuid, NEW.day,
            NEW.phase, NEW.interval, NEW.delay)
          ON CONFLICT (deck, fact, slot) DO UPDATE SET at = excluded.at, uuid = excluded.uuid,
            day = excluded.day, phase = excluded.phase, interval = excluded.interval,
            delay = excluded.delay
          WHERE (excluded.at, excluded.uuid) > (standing.at, standing.uuid);
        END
        """,
        """
        CREATE TRIGGER review_taken_back AFTER INSERT ON log WHEN NEW.what = 'undo'
        BEGIN
          DELETE FROM standing WHERE uuid = NEW.target
            AND (deck, fact, slot) = (SELECT deck, fact, slot FROM log WHERE uuid = NEW.target);
          INSERT OR IGNORE INTO standing
          SELECT deck, fact, slot, at, uuid, day, phase, interval, delay FROM log
          WHERE what = 'review'
            AND (deck, fact, slot) = (SELECT deck, fact, slot FROM log WHERE uuid = NEW.target)
            AND uuid NOT IN (SELECT target FROM log WHERE target IS NOT NULL)
          ORDER BY at DESC, uuid DESC LIMIT 1;
        END
        """,
    ),
)
"""The statements that make version n + 1 of version n. Append to them, never change them."""

SYNC_TABLES = (
    "CREATE TABLE IF NOT EXISTS sync (folder TEXT NOT NULL, device TEXT NOT NULL) STRICT",
    # The files that were read, with the digest of their good part. `good` is its bytes.
    """
    CREATE TABLE IF NOT EXISTS sync_read (
      name TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      good INTEGER NOT NULL,
      digest TEXT NOT NULL
    ) STRICT
    """,
    # What the files of this device were, or are about to be. `last` is the last row that is then
    # written. A part begins as a file that is not there.
    """
    CREATE TABLE IF NOT EXISTS sync_written (
      device TEXT NOT NULL,
      part INTEGER NOT NULL,
      size INTEGER NOT NULL,
      digest TEXT NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (device, part, digest)
    ) STRICT
    """,
    # The rows that another device keeps, as ranges of their numbers: rows get these in turn, so
    # what is merged in one transaction is a range.
    """
    CREATE TABLE IF NOT EXISTS sync_merged (
      first INTEGER PRIMARY KEY,
      last INTEGER NOT NULL
    ) STRICT
    """,
)
"""What `sync_state` adds when a folder is first named, and removes when sync is turned off."""
