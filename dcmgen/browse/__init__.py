"""A page in the browser that shows the patients, studies and series of a folder.

The public names are imported on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.browse.serving import serve as serve
    from dcmgen.browse.web import application as application
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.browse.web": ("application",),
            "dcmgen.browse.serving": ("serve",),
        },
    )
