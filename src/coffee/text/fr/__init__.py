"""What the program says in French, one module a subject."""
