# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Printer IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import PrinterModule, SOPCommonModule


class Printer(SOPCommonModule, PrinterModule, IOD):
    """Printer IOD (PS3.3 B.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.12.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Printer (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.1.16",)
