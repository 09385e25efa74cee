"""Build the site of the documentation: ``python -m docs.site`` writes ``build/site``; it needs ``pip install "dcmgen[all,docs]"``.

The pages in ``docs/`` are read as they are. The build adds the reference of the public names, the reference of the commands and the
catalog of the standard, which follow from the package, and checks the result: links, anchors, requests to other hosts, size.
"""
