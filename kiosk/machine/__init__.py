"""The box around the exhibit. What only Linux has lives here, behind small functions."""
