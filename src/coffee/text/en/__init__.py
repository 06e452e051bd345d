"""What the program says in English, one module a subject."""
