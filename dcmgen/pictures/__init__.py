"""Pictures and texts of objects of every kind: images, contours, curves, slides, surfaces, reports, plans, documents.

The public names are imported on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.pictures.drawing import draw as draw
    from dcmgen.pictures.drawing import text as text
    from dcmgen.pictures.drawing import thumbnail as thumbnail
    from dcmgen.pictures.output import save as save
    from dcmgen.pictures.output import show as show
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.pictures.drawing": ("draw", "text", "thumbnail"),
            "dcmgen.pictures.output": ("save", "show"),
        },
    )
