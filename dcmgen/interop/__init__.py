"""Exchange of datasets with other libraries."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.interop.pydicom.exporting import to_pydicom as to_pydicom
    from dcmgen.interop.pydicom.importing import from_pydicom as from_pydicom
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.interop.pydicom.exporting": ("to_pydicom",),
            "dcmgen.interop.pydicom.importing": ("from_pydicom",),
        },
    )
