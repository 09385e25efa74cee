"""Documentation: the pages in Markdown, the scripts of their pictures, and the site."""
