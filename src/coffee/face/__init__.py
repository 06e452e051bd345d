"""The terminal: safe console, prompts, views, each with a plain twin."""
