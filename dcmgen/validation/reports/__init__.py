"""Reports of a validation, and their formats: text, JSON, HTML, JUnit XML and terminal tables."""
