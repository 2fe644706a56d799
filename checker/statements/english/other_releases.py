"""Releases of what is no known product leave doubt: releases parking permits, training videos are released by the CQO.

The papers, people and money that are surely no product stand in ``released``; here it is the other way round: whatever
is not known to be made, bought or sold is not surely a product.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.themes import GOODS
from checker.statements.english.wordsets import word_set
from checker.statements.whole_block import WholeBlock, place_of, unsure

_AFTER = Pattern(
    r"(?:\b(?:officer|director|manager|may|can|shall|will|to|she|he|cqo|alone|also|personally|who) )releas(?:e|es|ing) (?!or |of |by |is |are |and |certificate|note|decision|authority|signature|stamp|form|order|record|document|approval|protocol|permit |notice|test|criteria|procedure)(?P<what>(?:[a-z'’-]+ ){0,6}?[a-z'’-]+)(?=[ ]?[.,;:()|\n]|$|。| (?:for|to|from|after|if|when|by|and|or|until|in|on|only|once|unless|that|which|whose|with|without|at|into|of|as|under|upon|before|within|provided|where|whenever|following|subject|through|is|are|shall|may|rests|made|leaving|produced|manufactured|intended|he|she|they|alone|himself|herself|personally|despite|even|independently|against)\b)",
    "r",
)
_BEFORE = Pattern(
    r"(?:^|(?<=[.,;:\n]))\s*(?:all|each|every|any|the|our)?\s*(?P<what>(?:[a-z'’-]+ ){0,4}?[a-z'’-]+) (?:is|are|shall be|may be|must be|may only be|will be|can be|can only be) (?:only )?released by",
    "r",
)
_SURE = GOODS | word_set(
    """
    product, good, car, engine, truck, aircraft, plane, machine, tablet, vaccine, plasma, blood, delivery, shipment,
    production, series, software, firmware, prototype, casting, wheel, pack, package, packaging, container, tank, train, ship, vessel,
    equipment, system, instrument, mould, mold, die, meal, dish, bottle, carton, box, plate, roll, melt, heat, charge,
    meter, cell, battery, module, board, wafer, chip, toy, garment, textile, furniture, ingredient, consumable,
    everything, anything, nothing, all, any, them, it, these, those, this, that, such, both, none, one, concession, work, building, turbine,
    pump, valve, elevator, lift, reactor, block, section, weld, slab, ingot, feed, seed, milk, meat, fish, fruit, wine,
    beer, water, power, gas, oil, fuel, paint, resin, polymer, chemical, api, serum, kit, implant, reagent, assembly,
    subassembly, sub-assembly, article, line, decision, authority, deviation, nonconformity, preparation, formulation,
    substance, intermediate, compound, steel, coil, tube, pipe, wire, cable, bearing, gear, axle, brake, tyre, tire, glass,
    cement, concrete, flour, bread, cheese, sweet, chocolate, juice, sauce, sausage, egg, supply, hardware, version, build, model,
    rework, repair, construction, structure, installation, plant, process, design, change, launch, item, piece, commodity, load, lorry, wagon,
    type, variant, order, project, phase, stage, quarantine, hold, stop, shop, ware, produce, crop, harvest, charge, campaign, sku, appliance,
    output, stuff, load, freight, bulk, reel, sheet, panel, frame, sensor, controller, motor, drive, circuit, display, lamp, lens, optic, phone, tool
    """
)


def doubt_releases(block: WholeBlock) -> None:
    """Leaves in doubt the releases of things that nobody knows for products."""
    text = block.text
    mine = [(p, d) for p, d in block.drafts if d.authority == "product_release" and d.act.power == "release"]
    if not mine:
        return
    for found in _AFTER.finditer(text):
        if not _known(found.group("what")):
            here = [d for p, d in mine if found.start() <= place_of(p, d) < found.start("what")]
            unsure(here, f"released: {found.group('what')}")
    for found in _BEFORE.finditer(text):
        if not _known(found.group("what")):
            unsure([d for p, d in mine if found.start() <= place_of(p, d) < found.end()], found.group("what"))


def _known(what: str) -> bool:
    """Whether one of the words of ``what`` names goods; the head alone would miss ``goods received``."""
    return any(
        form in _SURE
        for w in what.split()
        for form in (
            w,
            w.removesuffix("s"),
            w.removesuffix("es"),
            w.removesuffix("ies") + "y",
            w.split("-")[-1],
        )
    )
