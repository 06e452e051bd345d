"""Where playbooks are found and how they are read: files of strangers, handled as such."""
