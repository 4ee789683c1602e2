"""What fields hold: dates, quantities, names, citations, marked-up text."""
