"""The core: what a playbook is and how a walk goes. Pure: no file, no clock, no terminal."""
