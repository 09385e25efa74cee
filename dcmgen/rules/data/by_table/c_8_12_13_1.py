# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Dermoscopic Image Module (PS3.3 C.8.12.13, Table C.8.12.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.12.13-1",
    "Dermoscopic Image Module",
    "C.8.12.13",
    (
        Attribute(0x00280302, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(
            0x00161001, "2", terms=(Terms("enumerated", ("POLARIZED", "NON_POLARIZED")),)
        ),  # LightSourcePolarization
        Attribute(0x00161002, "2"),  # EmitterColorTemperature
        Attribute(0x00161003, "2", terms=(Terms("enumerated", ("CONTACT", "NON_CONTACT")),)),  # ContactMethod
        Attribute(
            0x00161004,
            "2C",
            condition=Condition("parsed", required=("in", "./00161003", ("CONTACT",))),
            terms=(Terms("defined", ("ULTRASOUND_GEL", "ALCOHOL", "WATER", "MINERAL_OIL", "PLASTIC_CAP")),),
        ),  # ImmersionMedia
        Attribute(0x00161005, "2"),  # OpticalMagnificationFactor
        Attribute(0x00281350, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # PartialView
        Attribute(0x00281351, "3"),  # PartialViewDescription
        Attribute(0x00620020, "1C", condition=Condition("parsed", required=("present", "./00620021"))),  # TrackingID
        Attribute(0x00620021, "1C", condition=Condition("parsed", required=("present", "./00620020"))),  # TrackingUID
    ),
)
