"""The commands: each parses, calls, shows."""
