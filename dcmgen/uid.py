"""Constants for the UIDs of transfer syntaxes, SOP Classes, well-known instances and frames of reference.

Examples
--------
>>> from dcmgen.uid import CTImageStorage, ExplicitVRLittleEndian
>>> ExplicitVRLittleEndian.name
'Explicit VR Little Endian'
"""

from __future__ import annotations

from dcmgen.dictionary.data.uid_constants import *  # noqa: F403
from dcmgen.values.uid import UID as UID
from dcmgen.values.uid import generate_uid as generate_uid

TYPE_CHECKING = False
if not TYPE_CHECKING:

    def __getattr__(name):
        if name == "PYDICOM_IMPLEMENTATION_UID":  # programs write it as the implementation that has written the file
            from dcmgen.codec.file_meta import IMPLEMENTATION_CLASS_UID

            return IMPLEMENTATION_CLASS_UID
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
