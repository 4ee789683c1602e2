"""Bibliographies: entries of CSL JSON and BibTeX as located nodes with the fields of a source."""
