"""Danish: the articles, which people leave out. No deck can be written in it yet."""
