"""The values of fields: dates, quantities, locators and marked-up text."""
