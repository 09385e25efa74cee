"""De-identification by the Attribute Confidentiality Profiles of PS3.15 Annex E.

`Deidentifier` applies the basic profile and its options to datasets and files. `Reidentifier` restores the original
attributes that the results contain for recipients with a private key.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.deidentify.deidentifier import Deidentified as Deidentified
    from dcmgen.deidentify.deidentifier import Deidentifier as Deidentifier
    from dcmgen.deidentify.leaks import Leak as Leak
    from dcmgen.deidentify.leaks import find_leaks as find_leaks
    from dcmgen.deidentify.options import OPTIONS as OPTIONS
    from dcmgen.deidentify.options import Option as Option
    from dcmgen.deidentify.pixels import Box as Box
    from dcmgen.deidentify.pixels import PixelRule as PixelRule
    from dcmgen.deidentify.reidentifier import Reidentification as Reidentification
    from dcmgen.deidentify.reidentifier import Reidentifier as Reidentifier
    from dcmgen.deidentify.report import Change as Change
    from dcmgen.deidentify.report import Report as Report
    from dcmgen.deidentify.table import Replacement as Replacement
    from dcmgen.deidentify.table import ReplacementTable as ReplacementTable
    from dcmgen.deidentify.verification import Verification as Verification
    from dcmgen.deidentify.verification import verify as verify
    from dcmgen.errors import DeidentificationError as DeidentificationError
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.deidentify.deidentifier": ("Deidentified", "Deidentifier"),
            "dcmgen.deidentify.leaks": ("Leak", "find_leaks"),
            "dcmgen.deidentify.options": ("OPTIONS", "Option"),
            "dcmgen.deidentify.pixels": ("Box", "PixelRule"),
            "dcmgen.deidentify.reidentifier": ("Reidentification", "Reidentifier"),
            "dcmgen.deidentify.report": ("Change", "Report"),
            "dcmgen.deidentify.table": ("Replacement", "ReplacementTable"),
            "dcmgen.deidentify.verification": ("Verification", "verify"),
            "dcmgen.errors": ("DeidentificationError",),
        },
    )
