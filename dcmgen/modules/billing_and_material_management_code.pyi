# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Billing and Material Management Code Module."""

from dcmgen.items.billing_supplies_and_devices_sequence_item import (
    BillingSuppliesAndDevicesSequenceItem,
    BillingSuppliesAndDevicesSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.film_consumption_sequence_item import FilmConsumptionSequenceItem, FilmConsumptionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class BillingAndMaterialManagementCodeModule(Module):
    """Billing and Material Management Code Module (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    def __init__(
        self,
        /,
        *,
        BillingProcedureStepSequence: Items[CodeSequenceMacro] = ...,
        FilmConsumptionSequence: Items[FilmConsumptionSequenceItem] = ...,
        BillingSuppliesAndDevicesSequence: Items[BillingSuppliesAndDevicesSequenceItem] = ...,
    ) -> None: ...
    BillingProcedureStepSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Billing Procedure Step Sequence (0040,0320), SQ, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
    FilmConsumptionSequence: SQ[FilmConsumptionSequenceItems, FilmConsumptionSequenceItem]
    """Film Consumption Sequence (0040,0321), SQ, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
    BillingSuppliesAndDevicesSequence: SQ[BillingSuppliesAndDevicesSequenceItems, BillingSuppliesAndDevicesSequenceItem]
    """Billing Supplies and Devices Sequence (0040,0324), SQ, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
