# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Printer Configuration Module."""

from dcmgen.items.printer_configuration_sequence_item import (
    PrinterConfigurationSequenceItem,
    PrinterConfigurationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PrinterConfigurationModule(Module):
    """Printer Configuration Module (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    def __init__(
        self,
        /,
        *,
        PrinterConfigurationSequence: Items[PrinterConfigurationSequenceItem] = ...,
    ) -> None: ...
    PrinterConfigurationSequence: SQ[PrinterConfigurationSequenceItems, PrinterConfigurationSequenceItem]
    """Printer Configuration Sequence (2000,001E), SQ, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
