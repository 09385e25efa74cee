"""What a validation found, and the forms in which it is written: text, HTML, JUnit XML, JSON, tables."""
