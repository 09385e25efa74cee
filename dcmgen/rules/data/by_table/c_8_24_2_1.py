# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ultrasound Frame of Reference Module (PS3.3 C.8.24.2, Table C.8.24.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.24.2-1",
    "Ultrasound Frame of Reference Module",
    "C.8.24.2",
    (
        Attribute(0x00209312, "1"),  # VolumeFrameOfReferenceUID
        Attribute(0x00209307, "1", terms=(Terms("defined", ("APEX", "PATIENT")),)),  # UltrasoundAcquisitionGeometry
        Attribute(
            0x00209308, "1C", condition=Condition("parsed", required=("in", "./00209307", ("APEX",)))
        ),  # ApexPosition
        Attribute(
            0x0020930B,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            terms=(Terms("enumerated", ("FIXED", "POSITION_VAR", "ORIENTATION_VAR", "VARIABLE")),),
        ),  # VolumeToTransducerRelationship
        Attribute(0x00209309, "1"),  # VolumeToTransducerMappingMatrix
        Attribute(
            0x0020930C,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "//00200032"), ("present", "//00200037"))),
            terms=(Terms("enumerated", ("TABLE", "ESTIMATED", "REGISTRATION")),),
        ),  # PatientFrameOfReferenceSource
        Attribute(
            0x00209313, "1C", condition=Condition("parsed", required=("in", "./0020930C", ("TABLE",)))
        ),  # TableFrameOfReferenceUID
        Attribute(
            0x0020930A, "1C", condition=Condition("parsed", required=("in", "./0020930C", ("TABLE",)))
        ),  # VolumeToTableMappingMatrix
    ),
)
