"""A networking coach on the command line, in French and English."""

__version__ = "0.1.0"
