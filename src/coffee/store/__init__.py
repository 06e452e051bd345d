"""The one file that remembers: every SQL statement of the program is in this folder."""
